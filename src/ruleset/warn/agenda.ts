/**
 * Making things that rest on one another, whatever their order: a chain of names may be longer than the stack is deep.
 *
 * What reads a thing that is not made yet is given a stand-in, and made again once that thing is there.
 *
 * @module
 */

/** Something to be made. */
type Job = () => void;

/** What is made, and what is still wanted. */
export interface Agenda {
  /** Things of one kind by name, made when they are first wanted. */
  readonly table: <T>(make: (name: string) => T, standIn: T) => (name: string) => T;
  /** Whether something that was just read is not made yet: then whatever is made of it will be made again. */
  readonly isWaiting: () => boolean;
  /** What a reading of tables gives once all that it wants is there. */
  readonly settle: <T>(read: () => T) => T;
}

/** An empty agenda. */
export function agendaOf(): Agenda {
  let wanted: Job[] = [];
  const table = <T>(make: (name: string) => T, standIn: T) => {
    const made = new Map<string, T>();
    const begun = new Set<string>();
    return (name: string): T => {
      const known = made.get(name);
      if (known !== undefined) return known;
      // What waits for itself, in rules that are refused elsewhere, goes on with the stand-in.
      if (!begun.has(name)) {
        wanted.push(() => {
          if (made.has(name)) return;
          begun.add(name);
          const value = make(name);
          if (wanted.length === 0) made.set(name, value);
        });
      }
      return standIn;
    };
  };
  const settle = <T>(read: () => T): T => {
    const stack: Job[] = [];
    for (;;) {
      wanted = [];
      const result = read();
      if (wanted.length === 0) return result;
      stack.push(...wanted);
      for (let job = stack.at(-1); job !== undefined; job = stack.at(-1)) {
        wanted = [];
        job();
        if (wanted.length === 0) stack.pop();
        else stack.push(...wanted);
      }
    }
  };
  return { table, isWaiting: () => wanted.length > 0, settle };
}
