/**
 * Choices in words, alike for quantities and levels.
 *
 * @module
 */
import { canonicalAmount } from "../../../exact/amounts.js";
import type { Bands, Cases, Given, Lookup } from "../../../ruleset/expression.js";
import type { Names } from "../../../ruleset/names.js";
import type { Text } from "../../../vocabulary/text.js";
import { alike, fill, listed } from "../fill.js";
import { factOf, labelTitle, own } from "../names.js";
import { choiceTellings, marks, choiceMessages as messages } from "./messages.js";
import type { Speech } from "./speech.js";

/** The four forms of choosing a `T`. */
export type Choice<T> = Cases<Names, T> | Bands<Names, T> | Lookup<Names, T> | Given<T>;

/** Words of a choice; `say` says what is chosen. */
export function choiceWords<T>(speech: Speech, choice: Choice<T>, say: (chosen: T) => Text): Text {
  const gives = speech.met === undefined ? messages : choiceTellings;
  switch (choice.kind) {
    case "cases": {
      const cases = choice.cases.map(({ when, then }) =>
        fill(messages.case, { when: speech.condition(when), gives: say(then) }),
      );
      return listed([...cases, fill(messages.else, { gives: say(choice.else) })], marks);
    }
    case "bands": {
      const bands = choice.cuts.map((cut) =>
        cut.atLeast === undefined
          ? fill(gives.above, { cut: canonicalAmount(cut.above), gives: say(cut.then) })
          : fill(gives.atLeast, { cut: canonicalAmount(cut.atLeast), gives: say(cut.then) }),
      );
      const below = fill(gives.below, { gives: say(choice.below) });
      return fill(messages.bands, { of: speech.quantity(choice.of), bands: listed([...bands, below], marks) });
    }
    case "lookup": {
      const scale = scaleRead(speech, choice.of);
      const rows = Object.entries(choice.table).map(([label, then]) =>
        fill(gives.row, { label: labelWords(speech, scale, label), gives: say(then) }),
      );
      const rest = choice.else === undefined ? [] : [fill(gives.other, { gives: say(choice.else) })];
      return fill(messages.bands, { of: speech.level(choice.of), bands: listed([...rows, ...rest], marks) });
    }
    case "given": {
      const { missing, notApplicable } = choice;
      const instead = [
        ...(missing === undefined ? [] : [fill(messages.missing, { gives: say(missing) })]),
        ...(notApplicable === undefined ? [] : [fill(messages.notApplicable, { gives: say(notApplicable) })]),
      ];
      return fill(messages.given, { of: say(choice.of), instead: listed(instead, marks) });
    }
  }
}

/** A label by its name, where its scale can be told. */
export function labelWords({ declared }: Speech, scale: string | undefined, label: string): Text {
  return scale === undefined ? alike(label) : labelTitle(declared.ruleset, scale, label);
}

/** The scale of a level that is read, where it can be told. */
export function scaleRead({ declared }: Speech, level: unknown): string | undefined {
  if (typeof level !== "object" || level === null) return undefined;
  if ("fact" in level && typeof level.fact === "string") {
    const fact = factOf(declared.ruleset, level.fact);
    return fact?.type === "level" ? fact.scale : undefined;
  }
  if ("grade" in level && typeof level.grade === "string") return own(declared.rubric?.grades, level.grade)?.scale;
  return undefined;
}
