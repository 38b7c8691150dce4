/**
 * What a tally added and took, part by part, in words: `起始 2 分；“执法过错”中较轻的 3 条，每条扣 0.2 分`.
 *
 * @module
 */
import type { Quantity, TallyPart } from "../../../ruleset/expression.js";
import type { Names } from "../../../ruleset/names.js";
import type { Text } from "../../../vocabulary/text.js";
import { fill, listed, type Message } from "../fill.js";
import { factOf, factTitle, quoted } from "../names.js";
import { pointsWords } from "../values.js";
import { entriesMet } from "./entriesMet.js";
import { quantityMet } from "./quantityMet.js";
import { rateTold } from "./rateTold.js";
import { stepsTold } from "./stepsTold.js";
import type { Telling } from "./telling.js";
import { whichWords } from "./whichWords.js";

type Tally = Extract<Quantity, { readonly kind: "tally" }>;
type Part = TallyPart<Names>;

/** @param counted - How much was counted in all, which tells a single part's count. */
export function tallyTold(telling: Telling, { start, of }: Tally, counted: string | undefined): Text {
  const parts = of.map((part) => partTold(telling, part, of.length === 1 ? counted : undefined));
  const some = parts.filter(({ none }) => !none);
  const told =
    some.length > 0 ? some.map(({ words }) => words) : (nothing(telling, of) ?? parts.map(({ words }) => words));
  const begin =
    start === undefined || start === 0 || start === "0"
      ? []
      : [
          fill(
            { zh: "基础分 {start}", en: "from {start}" },
            { start: typeof start === "object" ? telling.speech.quantity(start) : pointsWords(String(start)) },
          ),
        ];
  return listed([...begin, ...told], { zh: "；", en: "; " });
}

/** Of a tally over one ledger in which nothing was counted. */
function nothing({ declared }: Telling, of: readonly Part[]): readonly Text[] | undefined {
  const ledgers = new Set(
    of.map(({ count }) => (typeof count === "object" && count.kind === "count" ? count.over : undefined)),
  );
  const [only] = ledgers;
  if (of.length < 2 || ledgers.size !== 1 || only === undefined) return undefined;
  const ledger = quoted(factTitle(declared.ruleset, only));
  return [fill({ zh: "{ledger}中没有应计的记录", en: "no entry of {ledger} to count" }, { ledger })];
}

interface PartTold {
  readonly words: Text;
  /** Whether nothing was counted. */
  readonly none: boolean;
}

function partTold(telling: Telling, { count, each, most }: Part, counted: string | undefined): PartTold {
  const { declared, found, speech } = telling;
  if (typeof count === "object" && count.kind === "count" && count.over !== undefined) {
    const n = entriesMet(telling, count);
    const rate = rateTold({ each, most }, entry);
    const ledger = quoted(factTitle(declared.ruleset, count.over));
    const which = count.where === undefined ? { zh: "", en: "" } : whichWords(speech, count.where);
    if (found.entries(count)?.value === "0")
      return {
        none: true,
        words: fill({ zh: "{ledger}中没有{which}记录", en: "no entry of {ledger}{which}" }, { ledger, which }),
      };
    const words =
      n === undefined
        ? fill(
            { zh: "{ledger}中{which}记录，{rate}", en: "entries of {ledger}{which}, {rate}" },
            { ledger, which, rate },
          )
        : fill(
            { zh: "{ledger}中{which}记录 {n}，{rate}", en: "{n} of {ledger}{which}, {rate}" },
            { ledger, which: count.where === undefined ? { zh: "的", en: "" } : which, n, rate },
          );
    return { none: false, words };
  }
  if (typeof count === "object" && count.kind === "steps")
    return { none: counted === "0", words: stepsTold(telling, count, { each, most }, counted) };
  const of = quantityMet(telling, count);
  const fact = typeof count === "object" && count.kind === "fact" ? count : undefined;
  const read = fact && found.read(fact.fact, fact.from)?.value;
  const shape = fact && factOf(declared.ruleset, fact.fact);
  const unit = shape?.type === "number" ? shape.unit : undefined;
  const rate = rateTold({ each, most }, unit === undefined ? thing : { zh: unit.zh, en: "" });
  return {
    none: read === "0" || counted === "0",
    words: fill({ zh: "{of}，{rate}", en: "{of}, {rate}" }, { of, rate }),
  };
}

const entry: Message = { zh: "条", en: "" };
const thing: Message = { zh: "个", en: "" };
