/**
 * What keeps a result open, in words: what is missing, and vetoes that may take the points.
 *
 * @module
 */
import type { Group, Node } from "../../../ruleset/node.js";
import type { Veto } from "../../../ruleset/veto.js";
import type { NodeResult, Read } from "../../../scoring/card/scorecard.js";
import type { Text } from "../../../vocabulary/text.js";
import { fill, listed, type Message } from "../fill.js";
import { factOf, factTitle, nodeTitle, own, quoted } from "../names.js";
import { type Form, formsIn } from "../rule/part.js";
import type { Declared } from "../values.js";
import { missingPhrases } from "./missingTold.js";
import type { Telling } from "./telling.js";

/** Why it is not settled; nothing where that cannot be told. */
export function openTold(telling: Telling, node: Node, result: NodeResult): Text | undefined {
  const itself = node.children === undefined ? criterionOpen(telling, node, result) : groupOpen(telling, node, result);
  const phrases = [...itself, ...vetoesOpen(telling, node, itself.length === 0 && isMet(telling, node, result))];
  const all = phrases.length > 0 ? phrases : entriesOpen(telling, node, result);
  return all.length === 0 ? undefined : listed(all, { zh: "；", en: "; " });
}

/** What is missing for a criterion, apart from vetoes. */
function criterionOpen(telling: Telling, node: Node, result: NodeResult): readonly Text[] {
  const { declared } = telling;
  return [
    ...missingPhrases(declared, readForPoints(telling, node, result)),
    ...evidenceOpen(telling, node, result),
    ...calendarOpen(telling, node),
  ];
}

/** Whether all that a criterion reads is there, so that its own points are settled. */
const isMet = (telling: Telling, node: Node, { read }: NodeResult): boolean =>
  node.children === undefined &&
  ledgersIn(telling, node).length === 0 &&
  read.every(({ state, value }) => state === "notApplicable" || value !== undefined);

/** What was read for the points, and not only for whether they count above. */
function readForPoints(telling: Telling, { counts, ...rest }: Node, { read }: NodeResult): readonly Read[] {
  const [asked, other] = [namesIn(telling, counts), namesIn(telling, rest)];
  return read.filter(({ id }) => other.has(id) || !asked.has(id));
}

/** Facts that are missing, so that nobody knows whether there are papers for them. */
function evidenceOpen(telling: Telling, node: Node, { read }: NodeResult): readonly Text[] {
  const { ruleset, card } = telling.declared;
  const asked = formsWithin(telling, [node.points, node.applies]).flatMap(({ kind, fact }) =>
    kind === "evidenced" && typeof fact === "string" ? [fact] : [],
  );
  const unknown = [...new Set(asked)].filter(
    (fact) => !read.some(({ id }) => id === fact) && (card === undefined || card.missing.includes(fact)),
  );
  return unknown
    .filter((fact) => factOf(ruleset, fact) !== undefined)
    .map((fact) =>
      fill(
        {
          zh: "{fact}缺失，是否附有证明材料尚不能确定",
          en: "{fact} is missing, so whether a document backs it cannot be told yet",
        },
        { fact: quoted(factTitle(ruleset, fact)) },
      ),
    );
}

/** Working days that nobody can count, although their date is known. */
function calendarOpen(telling: Telling, node: Node): readonly Text[] {
  const { declared, found } = telling;
  const dates = formsWithin(telling, [node.points, node.applies]).flatMap(({ kind, date, from, ...since }) =>
    kind === "since" && since["in"] === "workingDays" && typeof date === "string"
      ? [found.read(date, typeof from === "string" ? from : undefined)?.value]
      : [],
  );
  if (dates.length === 0 || declared.card === undefined) return [];
  const { calendar } = declared.card.pins;
  if (calendar === undefined) return [{ zh: "没有提供工作日历", en: "no calendar of working days was handed in" }];
  if (dates.every((date) => date === undefined)) return [];
  const message = {
    zh: "工作日历“{id}”可能没有所需的年份",
    en: "the calendar of working days “{id}” may not know all the years that it needs",
  } as const;
  return [fill(message, { id: calendar.id })];
}

/** Parts of a group that are not settled, where the whole scorecard is at hand. */
function groupOpen({ declared }: Telling, { id }: Group, { read }: NodeResult): readonly Text[] {
  const parts = (declared.card?.nodes ?? []).filter(({ parent, counts }) => parent === id && counts !== "no");
  const open = parts.filter(({ state, points }) => state === "missing" && points === undefined);
  const doubtful = parts.filter((part) => part.counts === "open" && !open.includes(part));
  return [
    ...(open.length === 0 ? [] : [partsOpen(declared, open, parts.length)]),
    ...(doubtful.length === 0
      ? []
      : [fill(doubtful.length === 1 ? groups.counts : groups.count, { parts: titles(declared, doubtful) })]),
    ...missingPhrases(declared, read),
  ];
}

/** Which parts are not settled; where none is, that. */
function partsOpen(declared: Declared, open: readonly NodeResult[], all: number): Text {
  if (open.length === all && all > 1) return { zh: "各项均未确定", en: "none of its parts is settled" };
  return fill(open.length === 1 ? groups.one : groups.several, { parts: titles(declared, open) });
}

const titles = ({ rubric }: Declared, parts: readonly NodeResult[]): Text =>
  listed(parts.map(({ id }) => quoted(nodeTitle(rubric, id))));

const groups = {
  one: { zh: "{parts}尚未确定", en: "{parts} is not settled" },
  several: { zh: "{parts}尚未确定", en: "{parts} are not settled" },
  counts: { zh: "{parts}是否计入尚未确定", en: "whether {parts} counts is not settled" },
  count: { zh: "{parts}是否计入尚未确定", en: "whether {parts} count is not settled" },
} as const;

/** Vetoes that set the points to 0. */
const zeroing = ({ declared: { rubric } }: Telling, { id }: Node): readonly Veto[] =>
  (rubric?.vetoes ?? []).filter(({ zeroes = [] }) => zeroes.includes(id));

/** Vetoes that may set the points to 0; without the scorecard, only where nothing else can keep them open. */
function vetoesOpen(telling: Telling, node: Node, alone: boolean): readonly Text[] {
  const { card } = telling.declared;
  const isOpen = (veto: string): boolean =>
    card === undefined ? alone : card.vetoes.some((one) => one.id === veto && one.state === "open");
  const open = zeroing(telling, node).filter((veto) => isOpen(veto.id));
  if (open.length === 0) return [];
  const message: Message & { readonly zh: `${string}{vetoes}${string}` } = {
    zh: "一票否决{vetoes}如触发则清零，是否触发尚未确定",
    en:
      open.length === 1
        ? "whether the veto {vetoes} fires, which would set it to 0, is not settled"
        : "whether the vetoes {vetoes} fire, which would set it to 0, is not settled",
  };
  return [fill(message, { vetoes: listed(open.map(({ title }) => quoted(title))) })];
}

/** Where all that is asked for is there: entries that do not say all that is asked of them. */
function entriesOpen(telling: Telling, node: Node, { reason: { code } }: NodeResult): readonly Text[] {
  const { card } = telling.declared;
  if (code !== "fact.missing" || node.children !== undefined) return [];
  // Without the scorecard, a veto may be what keeps it open.
  if (card === undefined && zeroing(telling, node).length > 0) return [];
  return ledgersIn(telling, node).map((ledger) =>
    fill(
      { zh: "{ledger}中有的记录缺少所需内容", en: "entries of {ledger} leave out what it needs" },
      { ledger: quoted(factTitle(telling.declared.ruleset, ledger)) },
    ),
  );
}

/** The ledgers that a criterion's own rule goes over. */
function ledgersIn(telling: Telling, { points, applies }: Node): readonly string[] {
  const ledgers = formsWithin(telling, [points, applies]).flatMap(({ over }) =>
    typeof over === "string" ? [over] : [],
  );
  return [...new Set(ledgers)];
}

/** Every form within rules, those of the named conditions included. */
function formsWithin({ declared: { ruleset } }: Telling, rules: unknown): readonly Form[] {
  return formsIn(rules).flatMap((form): readonly Form[] => {
    const named = form.kind === "condition" && typeof form["condition"] === "string" ? form["condition"] : undefined;
    return named === undefined ? [form] : formsIn(own(ruleset.conditions, named)?.when);
  });
}

/** What rules read, by id. */
function namesIn(telling: Telling, rules: unknown): ReadonlySet<unknown> {
  return new Set(
    formsWithin(telling, rules).flatMap(({ fact, flag, points, date, grade, over }) => [
      ...[fact, flag, points, date, grade, over],
    ]),
  );
}
