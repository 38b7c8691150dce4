/**
 * Places of the small ruleset, by what stands there.
 */
export const station = "rubrics.station";
export const total = `${station}.nodes.0`;
export const strength = `${total}.children.0`;
export const hall = `${total}.children.1`;
export const conduct = `${total}.children.2`;
export const grade = `${station}.grades.grade`;
export const veto = `${station}.vetoes.0`;
export const team = "facts.team.facts";
export const ledger = `${team}.faults`;

/** Reads of its facts and nodes. */
export const fact = (name: string) => ({ kind: "fact", fact: name });
export const points = (id: string) => ({ kind: "points", points: id });
export const flag = (name: string) => ({ kind: "flag", flag: name });
export const check = (when: unknown) => ({ kind: "check", when, worth: 20 });
