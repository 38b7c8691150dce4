/**
 * Words for what can be wrong where a rule reads something: facts of another sort, out of reach, or forbidden.
 *
 * @module
 */
import { expected, fact, got, type IssueTexts, said, subject } from "./issueText.js";

const source = said("禁止考核的出处", "The source that forbids it");
const clause = said("条款", "The clause");
const measures = said("衡量的是什么", "What it is a measure of");

/** By code. */
export const readingIssues: IssueTexts = Object.freeze({
  "fact.wrongSort": {
    title: said("事实的类型与用法不符", "A fact of another type"),
    meaning: said(
      "规则按一种类型读取事实，而声明的是另一种：例如把等级当数字读，把台账当数字读。",
      "A rule reads the fact as one type, and it is declared as another: a level read as a number, a ledger read as a number.",
    ),
    why: said(
      "不同类型的事实不能互相代替，换算方法要由规则写明。",
      "Types do not stand for each other; a rule has to say how one becomes the other.",
    ),
    mend: said(
      "换成与声明相符的形式：是非用 flag，等级用 lookup 换成分数，日期用 since，台账用 count 或 sum … over。",
      "Use the form for its type: `flag`, `lookup` for a level, `since` for a date, `count` or `sum` with `over` for a ledger.",
    ),
    values: { fact, expected, got: said("声明的类型", "The declared type") },
  },
  "fact.otherSubject": {
    title: said("事实属于另一类对象", "A fact of another kind of subject"),
    meaning: said(
      "评分表评的是一类对象（如派出所），读取的事实却属于另一类（如上级单位）。",
      "The rubric is about one kind of subject, say stations, and reads a fact about another, say units.",
    ),
    why: said(
      "填报派出所评估的人并不填上级单位的事实，不写明就不知取自何处。",
      "Whoever reports on a station says nothing of the unit above it; without a word on where it is found, nobody knows.",
    ),
    mend: said(
      '要读上级单位的事实，加上 "from": "parent"；读个人所在单位的，加上 "from": "unit"；否则改用本对象的事实。',
      'Add `"from": "parent"` for the unit above, `"from": "unit"` for the station of a person; else read a fact of the subject itself.',
    ),
    values: { fact, subject, expected },
  },
  "from.notAllowed": {
    title: said("此处不能取自该处", "Out of reach from here"),
    meaning: said(
      "`from` 所指的对象从这里够不到：派出所够得到 parent，个人够得到 unit。",
      "What `from` names cannot be reached from here: a station reaches its `parent`, a person their `unit`.",
    ),
    why: said("评分时不会提供那份评估。", "No such assessment is handed in when it is scored."),
    mend: said("改为够得到的对象，或去掉 `from`。", "Name what can be reached, or leave out `from`."),
    values: { from: said("所写的 from", "What `from` names"), subject: said("评分的对象", "Whom the rubric is about") },
  },
  "from.otherRubric": {
    title: said("同一名称指了两张评分表", "One name for scorecards of two rubrics"),
    meaning: said(
      "同一评分表中，baseline（或 current）在一处指某张评分表的计分结果，在另一处又指另一张的。",
      "Within one rubric, `baseline` (or `current`) is read as a scorecard of one rubric in one place, and of another in another.",
    ),
    why: said("评分时每个名称只提供一份计分结果。", "One scorecard is handed in under each name."),
    mend: said(
      "统一为同一张评分表；确需两份时，一处用 baseline，另一处用 current。",
      "Mean one rubric everywhere; if two are needed, read one as `baseline` and the other as `current`.",
    ),
    values: { from: said("所用的名称", "The name"), expected: said("别处所指的评分表", "The rubric meant elsewhere") },
  },
  "field.outsideLedger": {
    title: said("字段读在台账之外", "A field read outside its ledger"),
    meaning: said(
      "台账的字段每条各有一个值，只能在遍历该台账的规则内读取。",
      "A field has a value for each entry, so it is read only inside a fold over its ledger.",
    ),
    why: said("台账之外说不清是哪一条的字段。", "Outside of it, nobody knows of which entry."),
    mend: said(
      "用 sum、mean、least、greatest 或 count 加 over 遍历台账，把字段写进 each 或 where。",
      "Go over the ledger with `over`, and read the field in `each` or `where`.",
    ),
    values: {
      fact: said("字段的名称", "Name of the field"),
      ledger: said("当前所在的台账；null 表示不在任何台账内", "The ledger in hand; null if none is"),
    },
  },
  "ledger.inLedger": {
    title: said("台账内又取台账", "A ledger inside a ledger"),
    meaning: said(
      "遍历一个台账的规则内，又要遍历另一个台账。",
      "Inside a fold over one ledger, a rule goes over another.",
    ),
    why: said(
      "逐条交叉计算难以看懂，也难以说明理由。",
      "Crossing two ledgers entry by entry is hard to read and harder to give reasons for.",
    ),
    mend: said(
      "把里层单独做成一个评分项，再用 points 读取它的得分。",
      "Make a criterion of the inner one, and read its points.",
    ),
    values: { ledger: said("里层的台账", "The inner ledger"), inside: said("外层的台账", "The outer ledger") },
  },
  "leaf.outside": {
    title: said("leaf 读在 leaves 之外", "A leaf outside `leaves`"),
    meaning: said(
      "`leaf` 指当前的评分项，只能在遍历评分项（leaves）的规则内读取。",
      "`leaf` is of the criterion in hand, so it is read only inside a fold over `leaves`.",
    ),
    why: said("在外面说不清是哪一个评分项。", "Outside of it, nobody knows of which criterion."),
    mend: said(
      "把它放进带 leaves 的 sum、mean、least、greatest 或 count；要读某一项的得分，用 points。",
      "Put it inside a fold with `leaves`; for the points of one certain node, use `points`.",
    ),
    values: {},
  },
  "leaves.nested": {
    title: said("leaves 与台账相互嵌套", "Folds over criteria inside one another"),
    meaning: said(
      "遍历评分项的规则内，又要遍历评分项或台账；或者台账内要遍历评分项。",
      "A fold over criteria stands inside another one or inside a ledger, or holds a ledger.",
    ),
    why: said(
      "一条规则一次只能逐个看一种东西，否则说不清理由。",
      "A rule looks at one kind of thing one by one, or its reasons cannot be told.",
    ),
    mend: said(
      "把里层单独做成一个评分项，再用 points 读取它的得分。",
      "Make a criterion of the inner one, and read its points.",
    ),
    values: { inside: said("外层的项或台账", "The outer node or ledger") },
  },
  "measure.forbidden": {
    title: said("读取了禁止考核的指标", "A measure that may not be scored"),
    meaning: said(
      "规则读取的事实，其声明所衡量的是国家规定禁止考核的内容，如罚没款数额、刑事拘留数、发案数、破案率。",
      "A rule reads a fact declared as a measure of what national rules forbid to score: fines, detentions, numbers of cases, clearance rates.",
    ),
    why: said(
      "公安部明令禁止把这些数作为绩效考核的依据；它们会诱导凑数、压案、不如实立案。",
      "The ministry forbids to judge by them: they tempt to make up numbers, and to leave cases unrecorded.",
    ),
    mend: said(
      "改为考核执法质量、防范工作和群众满意度。事实可以保留声明，但规则不得读取。",
      "Score the quality of law enforcement, prevention work, satisfaction. The fact may stay declared, but no rule can read it.",
    ),
    values: { fact, measures, source, clause },
  },
  "measure.named": {
    title: said("名称属于禁止考核的指标", "A name of what may not be scored"),
    meaning: said(
      "事实、评分项、条件、等次或一票否决的名称、编号或口径中，出现了本规则集所列禁止考核指标的名称。",
      "The title, id or definition of a fact, node, condition, grade or veto contains a term that this ruleset lists as forbidden.",
    ),
    why: said(
      "换个类别填报，考的还是同一件事；禁令不因声明的类别而失效。",
      "Declared as something else it would still be the same thing, and the prohibition does not end with a label.",
    ),
    mend: said(
      "不考核这一项；若只是字面相同而内容无关，换一个不会误解的名称。",
      "Do not score it; if only the words are alike, choose a name that nobody can mistake.",
    ),
    values: { term: said("所含的名称", "The term found"), measures, source, clause },
  },
  "term.empty": {
    title: said("禁止指标的名称不含文字", "A forbidden term without letters"),
    meaning: said(
      "禁止考核指标的某个名称只有标点或空格。",
      "A term of a forbidden indicator has only punctuation or blanks.",
    ),
    why: said("这样的名称与什么都对不上，禁令形同虚设。", "Nothing can go by it, so it forbids nothing."),
    mend: said(
      "写上指标通用的名称，中文、英文和简称都可列。",
      "Write the names by which it goes, in Chinese, in English, and short.",
    ),
    values: { got },
  },
  "condition.otherSubject": {
    title: said("条件针对另一类对象", "A condition about another kind of subject"),
    meaning: said("所用的命名条件是为另一类对象写的。", "The named condition is declared for another kind of subject."),
    why: said("条件里读的事实，这类对象并没有。", "The facts that it reads are not there for this kind of subject."),
    mend: said(
      "改用本类对象的条件，或为本类对象另写一个。",
      "Use a condition for this kind of subject, or declare one.",
    ),
    values: {
      condition: said("条件的编号", "Id of the condition"),
      subject: said("条件所针对的对象", "Whom the condition is about"),
      expected,
    },
  },
});
