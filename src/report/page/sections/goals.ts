/**
 * Prevention duties and the goals: share of full marks reached by the criteria that serve them.
 *
 * @module
 */
import { isZero, type Rational, zero } from "../../../exact/rational.js";
import type { Criterion } from "../../../ruleset/node.js";
import { type Attainment, attainment } from "../../figures/attainment.js";
import { grouped } from "../../figures/grouped.js";
import { extremes, nearly, shareOf } from "../../figures/sums.js";
import { fill, type Message } from "../../words/fill.js";
import { percent, points, whole } from "../../words/numbers.js";
import { levelWords } from "../../words/terms.js";
import { figure } from "../html/figure.js";
import type { Section } from "../html/section.js";
import { colours } from "../pictures/palette.js";
import { drawShares } from "../pictures/shares.js";
import type { View } from "../view.js";

interface Part {
  readonly title: Message;
  readonly criteria: readonly Criterion[];
  readonly colour: string;
  readonly reached: Attainment;
}

/** Prevention duties and the goals. */
export function goalsSection(view: View): Section {
  const part = (title: Message, colour: string, serves: (criterion: Criterion) => boolean): Part => {
    const criteria = view.criteria.filter(serves);
    return { title, criteria, colour, reached: attainment(view.scorecards, criteria) };
  };
  const goals = Object.entries(view.ruleset.goals ?? {}).map(([id, title]) =>
    part(title, colours.accent, ({ goal }) => goal === id),
  );
  const duties = [
    part({ zh: "主防责任", en: "Prevention duties" }, colours.second, ({ prevention }) => prevention === true),
    part({ zh: "其他各项", en: "Other criteria" }, colours.soft, ({ prevention }) => prevention !== true),
  ];
  const parts = [...goals, ...duties];
  const byGroup = grouped(view.scorecards, ({ of }) => view.places.groupOf(of));
  const bars = parts.map(({ title, colour, reached: { points: got, full } }) => ({
    name: title,
    share: nearly(shareOf(got, full) ?? zero) * 100,
    text: percent(got, full),
    colour,
  }));
  return {
    id: "goals",
    title: { zh: "主防责任与工作目标", en: "Prevention duties and goals" },
    message: messageOf(goals, duties),
    content: figure({
      id: "picture-goals",
      title: { zh: "各目标与主防责任的得分率", en: "Share of full marks reached, by goal and by prevention duty" },
      name: fill(
        {
          zh: "条形图：{n} 组评分项的得分率，数据见下表",
          en: "Bar chart: share of full marks reached by {n} sets of criteria; the table below has the numbers",
        },
        { n: parts.length },
      ),
      note: {
        zh: "每个评分项只服务于一个目标；主防责任是另一种划分，两者不相加。",
        en: "Each criterion serves one goal; prevention duties divide the same criteria in another way, so the two do not add up.",
      },
      draw: (language, width) => drawShares({ id: "picture-goals", synthetic: view.synthetic, bars }, language, width),
      numbers: [
        {
          caption: { zh: "已定且计入的评分项合计", en: "Sums over criteria that count and are settled" },
          columns: [
            { head: { zh: "目标或责任", en: "Goal or duty" } },
            { head: { zh: "评分项", en: "Criteria" }, numeric: true },
            { head: { zh: "得分", en: "Points" }, numeric: true },
            { head: { zh: "满分", en: "Full marks" }, numeric: true },
            { head: { zh: "得分率", en: "Share" }, numeric: true },
          ],
          rows: parts.map(({ title, reached }) => [
            title,
            whole(reached.criteria),
            points(reached.points),
            points(reached.full),
            percent(reached.points, reached.full),
          ]),
        },
        {
          caption: { zh: "各单位得分率", en: "Share of full marks by unit" },
          columns: [
            { head: levelWords[view.places.groupLevel] },
            ...parts.map(({ title }) => ({ head: title, numeric: true as const })),
          ],
          rows: view.places.groups.map(({ id, name }) => [
            name,
            ...parts.map(({ criteria }) => {
              const reached = attainment(byGroup.get(id) ?? [], criteria);
              return percent(reached.points, reached.full);
            }),
          ]),
        },
      ],
    }),
  };
}

function messageOf(goals: readonly Part[], duties: readonly Part[]): Message {
  const share = ({ reached }: Part): string => percent(reached.points, reached.full);
  const [prevention, rest] = duties;
  const weakest = extremes(
    goals.filter(({ reached }) => !isZero(reached.full)),
    ({ reached }): Rational => shareOf(reached.points, reached.full) ?? zero,
  )?.least;
  if (prevention === undefined || rest === undefined) return { zh: "", en: "" };
  return fill(
    {
      zh: "主防责任得分率 {prevention}，其他各项 {rest}{weakest}。",
      en: "Prevention duties reach {prevention} of full marks, other criteria {rest}{weakest}.",
    },
    {
      prevention: share(prevention),
      rest: share(rest),
      weakest:
        weakest === undefined
          ? ""
          : fill(
              {
                zh: "；离满分最远的目标是“{goal}”（{share}）",
                en: "; the goal furthest from full marks is “{goal}” ({share})",
              },
              { goal: weakest.title, share: share(weakest) },
            ),
    },
  );
}
