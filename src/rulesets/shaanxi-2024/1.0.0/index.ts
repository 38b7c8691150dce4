/**
 * Shaanxi 2024, version 1.0.0: an illustrative reconstruction, not issued by the department.
 *
 * The programme, its six domains, its goals and its targets are published; the sheet that scores a station is not. What stands
 * here shows how such a sheet is written down, in the idioms of published ones, each rule with what it rests on.
 *
 * @module
 */
import { defineRuleset } from "../../../ruleset/defineRuleset.js";
import { conditions } from "./conditions.js";
import { bonus } from "./domains/bonus.js";
import { community as communityDomain } from "./domains/community.js";
import { enforcement as enforcementDomain } from "./domains/enforcement.js";
import { infrastructure } from "./domains/infrastructure.js";
import { population as populationDomain } from "./domains/population.js";
import { prevention as preventionDomain } from "./domains/prevention.js";
import { team as teamDomain } from "./domains/team.js";
import { community } from "./facts/community.js";
import { enforcement } from "./facts/enforcement.js";
import { ledger } from "./facts/ledger.js";
import { population } from "./facts/population.js";
import { premises } from "./facts/premises.js";
import { prevention } from "./facts/prevention.js";
import { satisfaction } from "./facts/satisfaction.js";
import { station } from "./facts/station.js";
import { team } from "./facts/team.js";
import { forbidden } from "./forbidden.js";
import { grades } from "./grades.js";
import { quotas } from "./quotas.js";
import { responsibilities } from "./responsibilities.js";
import { scales } from "./scales.js";
import { sources } from "./sources.js";
import { vetoes } from "./vetoes.js";

/** The rules as data. */
export const ruleset = defineRuleset({
  id: "shaanxi-2024",
  version: "1.0.0",
  title: {
    zh: "陕西公安派出所“百千工程”评分规则（2024）——示意性重构，非陕西省公安厅发布",
    en: "Shaanxi police stations 2024, Hundred-and-Thousand Project: illustrative reconstruction, not issued by the department",
  },
  jurisdiction: "610000",
  effective: { from: "2024-02-20", to: "2024-12-31" },
  note: {
    zh: "2024年2月20日部署，目标期限为2024年底；2024年11月的报道称“百千工程”为期三年，并列举了不同的建设方面（增列科技应用，未列人口管理和社区警务）。本规则按2月部署的六个领域编写。领域分值和多数评分细节为示意，每项规则注明依据。加分只计入排序总分，不计入百分制总分，也不影响等级：百分制分数线来自不含加分的办法，表彰不能弥补基础工作的不足。",
    en: "Deployed on 20 February 2024 with the end of 2024 as its deadline; the press of November 2024 speaks of a three-year project and names other aspects (technology is in, population management and community policing are not). These rules follow the six domains of February. The points of the domains and most details are illustrative; each rule says what it rests on. The bonus enters the ranking total only, neither the total out of 100 nor the grade: the published cuts belong to sheets without a bonus, and commendations must not make up for weak groundwork.",
  },
  sources,
  scales,
  goals: {
    foundation: { zh: "基础牢", en: "a solid foundation" },
    "fewer-incidents": { zh: "出事少", en: "fewer incidents" },
    "good-order": { zh: "治安好", en: "good public order" },
    satisfaction: { zh: "党和人民满意", en: "the party and the people satisfied" },
  },
  facts: { station, premises, population, prevention, enforcement, community, satisfaction, team, ledger },
  conditions,
  forbidden,
  quotas,
  rubrics: {
    station: {
      title: { zh: "派出所评分表", en: "Sheet of the station" },
      subject: "station",
      nodes: [
        {
          id: "ranking-total",
          title: { zh: "排序总分（百分制总分加加分）", en: "Ranking total (total and bonus)" },
          note: {
            zh: "只用于排序；等级按百分制总分评定。",
            en: "For ranking only; the grade goes by the total out of 100.",
          },
          combine: "sum",
          basis: {
            kind: "interpreted",
            source: "station-appraisal-software",
            clause: "加分项：满分100分之外，最多10分（大意）",
            reading: {
              zh: "加分在一百分之外另计；不计入等级为本规则的选择。",
              en: "A bonus on top of the hundred is that system's; keeping it out of the grade is this ruleset's choice.",
            },
          },
          children: [
            {
              id: "total",
              title: { zh: "百分制总分", en: "Total" },
              note: {
                zh: "按比例、按率计算的得分四舍五入保留两位小数；各项得分相加不再取整。取整办法未见规定，为示意。",
                en: "Points that are a share or a proportion are rounded to two decimals, halves away from zero; sums are not rounded again. No rule on rounding was seen: this one is illustrative.",
              },
              full: "100",
              combine: "sum",
              basis: {
                kind: "interpreted",
                source: "deployment-2024",
                clause:
                  "infrastructure, population management, security prevention, law enforcement and case handling, community policing, team building, etc.（所见为英文译文）",
                reading: {
                  zh: "会议列举六个方面并加“等”字；本规则以六个方面为六个领域，满分100分，分值为示意。",
                  en: "The meeting names six domains “and so on”; these six make up the hundred, and their points are illustrative.",
                },
              },
              children: [
                infrastructure,
                populationDomain,
                preventionDomain,
                enforcementDomain,
                communityDomain,
                teamDomain,
              ],
            },
            bonus,
          ],
        },
      ],
      grades,
      vetoes,
    },
    responsibilities: {
      title: { zh: "未公布内容的清单和标准", en: "Lists and standards whose content is not public" },
      subject: "station",
      nodes: responsibilities,
    },
  },
});
