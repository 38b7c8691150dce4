import { describe, expect, it } from "vitest";
import type { Quantity } from "../../../../src/ruleset/expression.js";
import type { Grade } from "../../../../src/ruleset/grade.js";
import { cardOf, leaf, type Said, type Sheet, veto, whyOn, whyOne } from "./whole.js";

const officers = { kind: "fact", fact: "team.officers" } as const;
const trained = { kind: "flag", flag: "team.trained" } as const;
const since = { kind: "since", date: "time.since", in: "workingDays" } as const;
const faults = { kind: "count", over: "order.faults" } as const;
const known: Said = { facts: { team: { officers: 12 } } };

describe("what keeps a criterion open", () => {
  it.each<[string, Quantity, Said, string, string]>([
    ["a fact", officers, {}, "缺少所需事实：“民警人数”", "facts that it needs are missing: “Officers”"],
    [
      "a fact of the unit above",
      { kind: "fact", fact: "bureau.cars", from: "parent" },
      {},
      "缺少所需事实：上级单位的“车辆数”",
      "facts that it needs are missing: “Cars” of the unit above",
    ],
    [
      "a figure of peers",
      { kind: "fact", fact: "peers.mean" },
      {},
      "缺少所需事实：同组数据“平均警力”",
      "facts that it needs are missing: the figure of peers “Mean force”",
    ],
    [
      "another scorecard that is not there",
      { kind: "sum", of: [officers, { kind: "points", points: "visited", from: "current", rubric: "visits" }] },
      known,
      "没有提供本次成绩（走访表），无从得知其中“visited”的得分；已知“民警人数”为 12 人",
      "the current scorecard (Visits) was not handed in, so the points of “visited” in it cannot be known; known: “Officers” is 12 officers",
    ],
    [
      "papers of a fact that is missing",
      { kind: "check", when: { kind: "evidenced", fact: "team.trained" }, worth: 1 },
      {},
      "“已训练”缺失，是否附有证明材料尚不能确定",
      "“All trained” is missing, so whether a document backs it cannot be told yet",
    ],
    [
      "a fact that is missing, and its papers",
      { kind: "check", when: { kind: "all", of: [trained, { kind: "evidenced", fact: "team.trained" }] }, worth: 1 },
      {},
      "缺少所需事实：“已训练”",
      "facts that it needs are missing: “All trained”",
    ],
    [
      "a calendar that is not there",
      since,
      { facts: { time: { since: "2024-09-30" } } },
      "没有提供工作日历；已知“任职日”为2024年9月30日",
      "no calendar of working days was handed in; known: “In post since” is 30 September 2024",
    ],
    [
      "a calendar without the years that are asked for",
      since,
      { facts: { time: { since: "2023-09-30" } }, beside: { calendar: { id: "c", years: [2024], off: [], work: [] } } },
      "工作日历“c”可能没有所需的年份；已知“任职日”为2023年9月30日",
      "the calendar of working days “c” may not know all the years that it needs; known: “In post since” is 30 September 2023",
    ],
    [
      "a date, with a calendar",
      since,
      { beside: { calendar: { id: "c", years: [2024], off: [], work: [] } } },
      "缺少所需事实：“任职日”",
      "facts that it needs are missing: “In post since”",
    ],
    [
      "entries that do not say all",
      { ...faults, where: { kind: "flag", flag: "order.faults.grave" } },
      { faults: [{}] },
      "“过错台账”中有的记录缺少所需内容；已知“过错台账”有 0 至 1 条",
      "entries of “Faults” leave out what it needs; known: “Faults” has 0 to 1 entries",
    ],
  ])("%s", (_, rule, said, zh, en) => expect(whyOne(rule, said)).toEqual({ zh, en }));

  it("does not name what is asked only for whether it counts", () =>
    expect(whyOne(officers, {}, { counts: trained }).en).toBe("facts that it needs are missing: “Officers”"));

  it("names nodes and grades that it reads", () => {
    const grade: Grade = {
      ...{ title: { zh: "等级", en: "Grade" }, scale: "grade", basis: { kind: "illustrative" } },
      ...{ points: { kind: "points", points: "a" }, cuts: [{ label: "good", atLeast: 5 }], else: "fail" },
    };
    const good = { kind: "level", of: { kind: "grade", grade: "g" }, among: ["good"] } as const;
    const other = { kind: "check", when: { kind: "evidenced", fact: "order.share" }, worth: 1 } as const;
    const sheet: Sheet = {
      nodes: [
        leaf("a", officers),
        leaf("b", other),
        leaf("x", {
          kind: "sum",
          of: [
            { kind: "points", points: "a" },
            { kind: "points", points: "b" },
            { kind: "check", when: good, worth: 1 },
          ],
        }),
      ],
      grades: { g: grade },
    };
    expect(whyOn(sheet, {})).toEqual({
      zh: "“a”、“b”的得分尚未确定；“等级”的等级尚未确定",
      en: "the points of “a”, “b” are not settled; the grade “Grade” is not settled",
    });
  });

  it("says what in another scorecard is not settled, as far as that can be told", () => {
    const earlier = { kind: "points", points: "x", from: "baseline" } as const;
    const level = { kind: "level", of: { kind: "grade", grade: "g", from: "baseline" }, among: ["good"] } as const;
    const sheet: Sheet = {
      nodes: [leaf("x", { kind: "sum", of: [officers, earlier, { kind: "check", when: level, worth: 1 }] })],
      grades: {
        g: {
          ...{ title: { zh: "等级", en: "Grade" }, scale: "grade", basis: { kind: "illustrative" } },
          ...{ points: officers, cuts: [{ label: "good", atLeast: 5 }], else: "fail" },
        },
      },
    };
    const told = "the points of “x” and the result of “Grade” in the baseline scorecard: not settled";
    expect(whyOn(sheet, { ...known, beside: { baseline: cardOf(sheet, {}) } }).en).toContain(told);
    expect(whyOn(sheet, known, "alone").en).toContain(told);
    expect(whyOn(sheet, known).zh).toContain("没有提供基准成绩，无从得知其中“x”的得分和“等级”的等级");
  });
});

describe("vetoes that keep points open", () => {
  const stop = veto("stop", trained, { zeroes: ["x"] });
  const halt = veto("halt", { kind: "not", of: trained }, { zeroes: ["x"] });
  const idle = veto("idle", { kind: "quantity", of: officers, below: 5 }, { zeroes: ["x"] });
  const sheet = (points: Quantity, ...vetoes: Sheet["vetoes"] & object): Sheet => ({
    nodes: [leaf("x", points)],
    vetoes,
  });

  it("are named instead of facts that it does not need itself", () =>
    expect(whyOn(sheet("2/3", stop, idle), known)).toEqual({
      zh: "一票否决“stop”如触发则清零，是否触发尚未确定",
      en: "whether the veto “stop” fires, which would set it to 0, is not settled",
    }));

  it("are named together, beside facts of its own", () =>
    expect(
      whyOn(sheet({ kind: "sum", of: [officers, { kind: "fact", fact: "order.share" }] }, stop, halt), known),
    ).toEqual({
      zh: "缺少所需事实：“巡逻率”；一票否决“stop”、“halt”如触发则清零，是否触发尚未确定；已知“民警人数”为 12 人",
      en: "facts that it needs are missing: “Patrols done”; whether the vetoes “stop”, “halt” fire, which would set it to 0, is not settled; known: “Officers” is 12 officers",
    }));

  it("are named without the scorecard where nothing else can keep it open", () => {
    expect(whyOn(sheet(officers, stop), known, "alone").en).toContain("whether the veto “stop” fires");
    expect(whyOn(sheet(officers, stop), {}, "alone").en).toBe("facts that it needs are missing: “Officers”");
    expect(whyOn(sheet(faults, stop), { faults: [{ grave: true }] }, "alone").en).toBe(
      "facts that it rests on are missing (1); known: “Faults” has 1 entry",
    );
  });

  it("are named where an appeal leaves them open", () => {
    const some = veto("grave", { kind: "some", over: "order.faults" }, { zeroes: ["x"] });
    expect(whyOn(sheet(officers, some), { ...known, faults: [{ grave: true }], appealed: true })).toEqual({
      zh: "有申诉尚未办结，两种结果都可能：一票否决“grave”如触发则清零，是否触发尚未确定；“民警人数”为 12 人",
      en: "an appeal is open, so two results are still possible: whether the veto “grave” fires, which would set it to 0, is not settled; “Officers” is 12 officers",
    });
  });
});

describe("what keeps a group open", () => {
  const group = (...children: Sheet["nodes"]): Sheet => ({
    nodes: [{ id: "x", title: { zh: "x", en: "x" }, combine: "sum", children }],
  });
  const share = { kind: "fact", fact: "order.share" } as const;
  const [one, two, three] = [leaf("one", officers), leaf("two", share), leaf("three", 3)];

  it.each<[string, Sheet, string, string]>([
    ["one part", group(two, three), "“two”尚未确定", "“two” is not settled"],
    ["some parts", group(one, two, three), "“one”、“two”尚未确定", "“one”, “two” are not settled"],
    ["every part", group(one, two), "各项均未确定", "none of its parts is settled"],
    [
      "a part that may not count",
      group(two, leaf("a", 1, { counts: trained })),
      "“two”尚未确定；“a”是否计入尚未确定",
      "“two” is not settled; whether “a” counts is not settled",
    ],
    [
      "parts that may not count",
      group(leaf("a", 1, { counts: trained }), leaf("b", 1, { counts: trained })),
      "“a”、“b”是否计入尚未确定",
      "whether “a”, “b” count is not settled",
    ],
    [
      "a part whose content is not public",
      group(three, {
        ...{ id: "u", title: { zh: "u", en: "u" }, full: 5, goal: "ground", prevention: false },
        basis: { kind: "unpublished", source: "measures" },
      }),
      "“u”尚未确定",
      "“u” is not settled",
    ],
  ])("%s", (_, sheet, zh, en) => expect(whyOn(sheet, {})).toEqual({ zh, en }));

  it("counts the facts without the scorecard", () =>
    expect(whyOn(group(one, two), {}, "alone").en).toBe("facts that it rests on are missing (2)"));
});
