/**
 * What was read and is missing, in words: whose fact it is, or which points, grade or other scorecard.
 *
 * @module
 */
import type { Read } from "../../../scoring/card/scorecard.js";
import type { Text } from "../../../vocabulary/text.js";
import { reachWords } from "../compared.js";
import { alike, fill, listed, type Message } from "../fill.js";
import { factOf, factTitle, nodeTitle, own, quoted } from "../names.js";
import { rubricNamed, rubricRead } from "../rule/rubricRead.js";
import type { Declared } from "../values.js";

/** Each as a noun: `上级单位的“车辆数”`, `“防范”的得分`. */
export function missingNouns(declared: Declared, read: readonly Read[]): readonly Text[] {
  return missingOnce(read).map((one) => {
    const name = nameOf(declared, one);
    if (one.kind === "points") return ofWhom(declared, one, fill(nouns.points, { name }));
    return ofWhom(declared, one, one.kind === "grade" ? fill(nouns.grade, { name }) : name);
  });
}

const nouns = {
  points: { zh: "{name}的得分", en: "the points of {name}" },
  grade: { zh: "{name}的等级", en: "the grade {name}" },
  figure: { zh: "同组数据{name}", en: "the figure of peers {name}" },
} as const;

/** Each sort as a phrase: `缺少所需事实：“民警”`, `“防范”的得分尚未确定`. */
export function missingPhrases(declared: Declared, read: readonly Read[]): readonly Text[] {
  const missing = missingOnce(read);
  const isFact = ({ kind }: Read): boolean => kind === "fact" || kind === "ledger";
  const ofCard = missing.filter(({ kind, from }) => (kind === "points" || kind === "grade") && from !== undefined);
  const phrase = (kind: "points" | "grade"): readonly Text[] => {
    const names = missing.filter((one) => one.kind === kind && one.from === undefined);
    return names.length === 0
      ? []
      : [
          notSettled(
            kind,
            names.map((one) => nameOf(declared, one)),
          ),
        ];
  };
  const facts = missing.filter(isFact).map((one) => ofWhom(declared, one, nameOf(declared, one)));
  return [
    ...(facts.length === 0 ? [] : [factsMissing(facts)]),
    ...phrase("points"),
    ...phrase("grade"),
    ...[...new Set(ofCard.map(({ from = "" }) => from))].map((from) =>
      cardPhrase(
        declared,
        from,
        ofCard.filter((one) => one.from === from),
      ),
    ),
  ];
}

/** Facts that are missing. */
export const factsMissing = (facts: readonly Text[]): Text =>
  fill({ zh: "缺少所需事实：{facts}", en: "facts that it needs are missing: {facts}" }, { facts: listed(facts) });

function notSettled(kind: "points" | "grade", names: readonly Text[]): Text {
  const one = names.length === 1;
  const messages = {
    points: { zh: "{names}的得分尚未确定", en: "the points of {names} are not settled" },
    grade: {
      zh: "{names}的等级尚未确定",
      en: one ? "the grade {names} is not settled" : "the grades {names} are not settled",
    },
  } as const;
  return fill(messages[kind], { names: listed(names) });
}

/** Of another scorecard: that there is none, or what in it is not settled. */
function cardPhrase(declared: Declared, from: string, read: readonly Read[]): Text {
  const card = cardName(declared, from);
  const points = read.filter(({ kind }) => kind === "points").map((one) => nameOf(declared, one));
  const grades = read.filter(({ kind }) => kind === "grade").map((one) => nameOf(declared, one));
  const what = listed(
    [
      ...(points.length === 0 ? [] : [fill(nouns.points, { name: listed(points) })]),
      ...(grades.length === 0
        ? []
        : [fill({ zh: "{name}的等级", en: "the result of {name}" }, { name: listed(grades) })]),
    ],
    { zh: "和", en: " and " },
  );
  const pins = declared.card?.pins.earlier;
  const none = declared.card !== undefined && !(from in (pins ?? {}));
  return none
    ? fill(
        { zh: "没有提供{card}，无从得知其中{what}", en: "{card} was not handed in, so {what} in it cannot be known" },
        { card, what },
      )
    : fill({ zh: "{card}中{what}尚未确定", en: "{what} in {card}: not settled" }, { card, what });
}

/** What another scorecard is called: `基准成绩（日常检查表）`. */
function cardName(declared: Declared, from: string): Text {
  const name: Message = reachWords[from] ?? alike(from);
  const id = rubricNamed(declared, from);
  if (id === undefined) return fill({ zh: "{name}", en: "{name}" }, { name });
  const sheet = own(declared.ruleset.rubrics, id)?.title ?? alike(id);
  return fill({ zh: "{name}（{sheet}）", en: "{name} ({sheet})" }, { name, sheet });
}

/** A name, of somebody else where it is theirs. */
function ofWhom(declared: Declared, { from, kind }: Read, of: Text): Text {
  if (from === undefined) return of;
  const whose = kind === "fact" || kind === "ledger" ? (reachWords[from] ?? alike(from)) : cardName(declared, from);
  return fill({ zh: "{whose}的{of}", en: "{of} of {whose}" }, { of, whose });
}

function nameOf(declared: Declared, { kind, id, from }: Read): Text {
  const { ruleset } = declared;
  if (kind === "grade") return quoted(own(rubricRead(declared, from)?.grades, id)?.title ?? alike(id));
  if (kind === "points") return quoted(nodeTitle(rubricRead(declared, from), id));
  const fact = factOf(ruleset, id);
  const name = quoted(factTitle(ruleset, id));
  return fact !== undefined && "cohort" in fact && fact.cohort !== undefined ? fill(nouns.figure, { name }) : name;
}

/** What is missing, each thing once. */
function missingOnce(read: readonly Read[]): readonly Read[] {
  const missing = read.filter(({ state }) => state === "missing");
  const key = ({ kind, id, from }: Read): string => JSON.stringify([kind, id, from]);
  const keys = missing.map(key);
  return missing.filter((one, i) => keys.indexOf(key(one)) === i);
}
