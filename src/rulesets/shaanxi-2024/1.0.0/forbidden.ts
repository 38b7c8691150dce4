/**
 * What must not be scored: the seven kinds of indicator that the national rules forbid, and the names they go by.
 *
 * @module
 */
import type { ForbiddenIndicator } from "../../../ruleset/ruleset.js";

export const forbidden = [
  {
    measures: "fine-amount",
    terms: ["罚没款", "罚款数额", "amount of fines", "fine amounts", "fines and confiscations"],
    basis: { kind: "cited", source: "assessment-opinion-2011", clause: "禁止作为考评指标：罚没款数额" },
  },
  {
    measures: "administrative-detentions",
    terms: ["行政拘留数", "行政拘留人数", "administrative detentions"],
    basis: { kind: "cited", source: "assessment-opinion-2011", clause: "禁止作为考评指标：行政拘留数" },
  },
  {
    measures: "criminal-detentions",
    terms: ["刑事拘留数", "刑事拘留人数", "criminal detentions"],
    basis: {
      kind: "cited",
      source: "provincial-quality-rule",
      clause: "第七条：不得以罚没款数额、刑事拘留数……破案率等作为考评指标",
    },
  },
  {
    measures: "case-occurrence",
    terms: ["发案数", "发案率", "case occurrence", "number of cases", "cases occurred"],
    basis: { kind: "cited", source: "assessment-opinion-2011", clause: "禁止作为考评指标：发案数" },
  },
  {
    measures: "re-education-counts",
    terms: ["劳动教养数", "劳教数", "re-education through labour"],
    basis: { kind: "cited", source: "assessment-opinion-2011", clause: "禁止作为考评指标：劳动教养数" },
  },
  {
    measures: "clearance-rate",
    terms: ["破案率", "破案数", "clearance rate", "clear-up rate"],
    basis: { kind: "cited", source: "assessment-opinion-2011", clause: "禁止作为考评指标：破案率" },
  },
  {
    measures: "return-rate",
    terms: ["退查率", "return-for-investigation rate", "returned for investigation"],
    basis: { kind: "cited", source: "assessment-opinion-2011", clause: "禁止作为考评指标：退查率" },
  },
] as const satisfies readonly ForbiddenIndicator[];
