/**
 * What a scorecard rests on, in words: what is missing or does not apply, entries left out or under appeal, and the rules.
 *
 * @module
 */
import type { Scorecard } from "../../scoring/card/scorecard.js";
import { type BasisKind, basisKinds } from "../../vocabulary/source.js";
import type { Text } from "../../vocabulary/text.js";
import { unended } from "./citation.js";
import { type Filling, fill, listed } from "./fill.js";
import { factTitle, quotaTitle, quoted } from "./names.js";
import { precisely } from "./numbers.js";
import { pinnedBeside } from "./pinnedBeside.js";
import { vetoTitle } from "./reasons.js";
import { basisWords, leftOutWords } from "./terms.js";
import type { Declared } from "./values.js";

/** One sentence for each list of a scorecard that is not empty, then the points by what their rules rest on, and the pins. */
export function restsOn(card: Scorecard, declared: Declared): readonly Text[] {
  const { ruleset } = declared;
  const fact = (id: string): Text => quoted(factTitle(ruleset, id));
  const quota = (id: string): Text => quoted(quotaTitle(ruleset, id));
  const entry = (ledger: string, record: string): Text =>
    fill({ zh: "{ledger} {record}", en: "{ledger} {record}" }, { ledger: fact(ledger), record });
  return [
    ...sentence({ zh: "缺少的事实：{list}。", en: "Facts that are missing: {list}." }, card.missing.map(fact)),
    ...sentence(
      { zh: "不适用的事实：{list}。", en: "Facts that do not apply: {list}." },
      card.notApplicable.map(({ fact: id, reason, by }) =>
        fill(
          { zh: "{fact}（{reason}，{by}认定）", en: "{fact} ({reason}; stated by {by})" },
          { fact: fact(id), reason, by },
        ),
      ),
    ),
    ...sentence(
      { zh: "未计入的台账记录：{list}。", en: "Entries left out: {list}." },
      card.leftOut.map(({ ledger, record, why }) =>
        fill(
          { zh: "{entry}（{why}）", en: "{entry} ({why})" },
          { entry: entry(ledger, record), why: leftOutWords[why] },
        ),
      ),
    ),
    ...sentence(
      { zh: "申诉中的台账记录：{list}。", en: "Entries under appeal: {list}." },
      card.underAppeal.map(({ ledger, record }) => entry(ledger, record)),
    ),
    ...sentence({ zh: "不得参加：{list}。", en: "Barred from: {list}." }, card.barredFrom.map(quota)),
    ...sentence({ zh: "可能不得参加：{list}。", en: "May be barred from: {list}." }, card.mayBeBarredFrom.map(quota)),
    ...sentence(
      {
        zh: "对上级单位的条款（不自动执行）：{list}。",
        en: "Clauses that apply to the unit above (nothing carries them out): {list}.",
      },
      card.consequences.map(({ veto, open, text }) =>
        fill(
          { zh: "{veto}{may}：{text}", en: "{veto}{may}: {text}" },
          {
            veto: quoted(vetoTitle(declared, veto)),
            may: open ? { zh: "（可能）", en: " (may)" } : "",
            text: unended(text),
          },
        ),
      ),
    ),
    basisSentence(card),
    pinsSentence(card),
    ...pinnedBeside(card, declared),
  ];
}

type ListMessage = { readonly zh: `${string}{list}${string}`; readonly en: `${string}{list}${string}` };

const sentence = (message: ListMessage, items: readonly Filling[]): readonly Text[] =>
  items.length === 0 ? [] : [fill(message, { list: listed(items, { zh: "；", en: "; " }) })];

/** How many points rest on what. */
function basisSentence({ pins: { basis } }: Scorecard): Text {
  const part = (kind: BasisKind): Text =>
    fill(
      { zh: "{kind} {points} 分", en: "{kind} {points}" },
      { kind: basisWords[kind], points: precisely(basis[kind]) },
    );
  return fill(
    { zh: "已定得分的依据：{list}。", en: "Settled points by their basis: {list}." },
    { list: listed(basisKinds.map(part)) },
  );
}

function pinsSentence({ pins: { ruleset, inForce } }: Scorecard): Text {
  return fill(
    {
      zh: "规则集：{id} {version}{force}。",
      en: "Ruleset: {id} {version}{force}.",
    },
    {
      id: ruleset.id,
      version: ruleset.version,
      force: inForce ? "" : { zh: "，截止日不在其施行期内", en: ", which was not in force on that day" },
    },
  );
}
