/** Holds an answer against what a case expects. Numbers are written out in one of the two and JSON numbers in the other. */

/** Everything that is expected and different, with its place; an empty list is agreement. What is not expected is not looked at. */
export function disagreements(expected: unknown, answer: unknown, place = ""): readonly string[] {
  if (isObject(expected)) {
    return Object.entries(expected).flatMap(([key, value]) =>
      disagreements(value, isObject(answer) ? answer[key] : undefined, place === "" ? key : `${place}.${key}`),
    );
  }
  return String(expected) === String(answer) ? [] : [`${place}: expected ${expected}, got ${answer}`];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
