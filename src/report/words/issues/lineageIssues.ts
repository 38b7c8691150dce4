/**
 * Words for what can be wrong with the lineage of stations: mergers, splits and renamings.
 *
 * @module
 */
import { expected, got, type IssueTexts, said } from "./issueText.js";

const before = said("之前的派出所数", "Stations before");
const after = said("之后的派出所数", "Stations after");
const station = said("派出所的编号", "Id of the station");
const on = said("沿革的日期", "Day of the event");
const history = said(
  "往年的成绩要按沿革接续到现在的派出所，关系不明就接不上。",
  "Results of earlier years are carried on to the stations of today, and cannot be where this is not clear.",
);

/** By code. */
export const lineageIssues: IssueTexts = Object.freeze({
  "organisation.lineage.station.unknown": {
    title: said("沿革所列派出所不存在", "A station that does not exist"),
    meaning: said("沿革写到的派出所不在机构表中。", "The event names a station that the organisation does not have."),
    why: history,
    mend: said(
      "改正编号，或补上该派出所；已撤销的派出所也要列入，并写明 until。",
      "Correct the id, or add the station; those that are gone stay listed, with `until`.",
    ),
    values: { got: station },
  },
  "organisation.lineage.station.repeated": {
    title: said("同一侧重复列出同一派出所", "A station twice on one side"),
    meaning: said("一次沿革的同一侧，同一派出所列了两次。", "One side of the event names a station twice."),
    why: said("会多算一个派出所。", "It would count as one station more."),
    mend: said("删去重复的一个。", "Take one out."),
    values: { got: station },
  },
  "organisation.lineage.merged.count": {
    title: said("合并的派出所数不对", "A merger of the wrong numbers"),
    meaning: said("合并应当是两个以上并为一个。", "A merger has at least two stations before and one after."),
    why: history,
    mend: said(
      "补全合并前的各所；一对一的是更名（renamed），一分为几的是分设（split）。",
      "Name all stations before; one to one is `renamed`, one to several is `split`.",
    ),
    values: { from: before, to: after },
  },
  "organisation.lineage.split.count": {
    title: said("分设的派出所数不对", "A split of the wrong numbers"),
    meaning: said("分设应当是一个分为两个以上。", "A split has one station before and at least two after."),
    why: history,
    mend: said(
      "补全分设后的各所；原所仍保留的，也要列在之后一侧。",
      "Name all stations after, with the old one if it goes on.",
    ),
    values: { from: before, to: after },
  },
  "organisation.lineage.renamed.count": {
    title: said("更名的派出所数不对", "A renaming of the wrong numbers"),
    meaning: said("更名应当一对一。", "A renaming has one station before and one after."),
    why: history,
    mend: said("几个派出所分别更名的，分成几条。", "Several renamings are several events."),
    values: { from: before, to: after },
  },
  "organisation.lineage.renamed.same": {
    title: said("更名前后是同一编号", "Renamed to itself"),
    meaning: said("更名前后的派出所编号相同。", "The station before and after is the same."),
    why: said("编号没有变，就没有什么可接续的。", "With the same id, there is nothing to carry on."),
    mend: said(
      "编号不变的，直接改名称，不写沿革；编号变了的，写上新编号。",
      "If the id stays, change the name and write no event; else name the new id.",
    ),
    values: { got: station },
  },
  "organisation.lineage.begun.twice": {
    title: said("派出所两次产生", "A station that begins twice"),
    meaning: said("同一派出所在两次沿革中新产生。", "The station begins in two events."),
    why: said(
      "撤销后重建的是另一个派出所，不能用原编号。",
      "One that was founded anew is another station, with another id.",
    ),
    mend: said(
      "给后一次产生的派出所用新编号，或改正写错的一条。",
      "Give the later one an id of its own, or correct the event that is wrong.",
    ),
    values: { got: station },
  },
  "organisation.lineage.ended.twice": {
    title: said("派出所两次终止", "A station that ends twice"),
    meaning: said("同一派出所在两次沿革中终止。", "The station ends in two events."),
    why: said("已经终止的派出所不能再终止一次。", "What has ended cannot end again."),
    mend: said(
      "改正写错的一条；仍存在的派出所，要列在之后一侧。",
      "Correct the event that is wrong; a station that goes on stands on the side after, too.",
    ),
    values: { got: station },
  },
  "organisation.lineage.cycle": {
    title: said("派出所终止之后又产生", "A station that begins after its end"),
    meaning: said("派出所产生的日期在终止之日或之后。", "The station begins on or after the day on which it ended."),
    why: said(
      "这样它就成了自己的承继者，往年成绩会绕圈。",
      "It would be its own successor, and earlier results would go round in a circle.",
    ),
    mend: said("改正日期，或给后来的派出所用新编号。", "Correct the days, or give the later station an id of its own."),
    values: { got: station, endedOn: said("终止的日期", "The day on which it ended") },
  },
  "organisation.lineage.outside": {
    title: said("在存续期间之外参与沿革", "An event outside of its existence"),
    meaning: said(
      "沿革的日期在该派出所成立之前或终止之后。",
      "The event is before the station began or after it ended.",
    ),
    why: said(
      "不存在的派出所不能合并、分设或更名。",
      "A station that does not exist can neither merge, split nor be renamed.",
    ),
    mend: said("核对沿革日期和派出所的成立日、终止日。", "Check the day of the event and those of the station."),
    values: { got: station, on },
  },
  "organisation.lineage.since.differs": {
    title: said("成立日与沿革不一致", "A first day that is not that of the event"),
    meaning: said(
      "派出所写明的成立日，与产生它的沿革日期不同。",
      "The first day of the station is not that of the event in which it begins.",
    ),
    why: said("两个日期说的是同一件事。", "The two tell of the same thing."),
    mend: said("以文件为准改正其中一个；也可以不写 since。", "Correct one by the document, or leave out `since`."),
    values: { expected, got },
  },
  "organisation.lineage.until.missing": {
    title: said("没有写明终止日", "A last day that is not stated"),
    meaning: said("派出所在一次沿革中终止，却没有写明 until。", "The station ended in an event and states no `until`."),
    why: said("看起来仍然存在，会被继续评定和汇总。", "It would seem to exist, and be assessed and summed up."),
    mend: said(
      "写上 until，为沿革当日或前一日；仍存在的，要列在沿革之后一侧。",
      "State `until`, the day of the event or the one before; if it goes on, name it on the side after.",
    ),
    values: { on },
  },
  "organisation.lineage.until.late": {
    title: said("终止日晚于沿革日期", "A last day after the event"),
    meaning: said(
      "派出所写明的终止日，晚于使它终止的沿革日期。",
      "The last day of the station is after the event in which it ended.",
    ),
    why: said("两个派出所会同时管同一片地方。", "Two stations would hold the same ground at once."),
    mend: said("改为沿革当日或前一日。", "Make it the day of the event or the one before."),
    values: { on, got },
  },
});
