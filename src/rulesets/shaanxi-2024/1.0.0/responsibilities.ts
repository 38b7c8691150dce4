/**
 * What is known to exist but whose content is not public: shown beside the sheet, in a rubric of its own, and scored by nobody.
 *
 * Such a criterion is always missing. Inside the total it would make every scorecard provisional for ever; left out altogether,
 * readers would take the illustrative criteria for the province's own lists.
 *
 * @module
 */
import type { Node } from "../../../ruleset/node.js";

export const responsibilities = [
  {
    id: "prevention-duty-list",
    title: { zh: "主防责任清单（6个方面27项）", en: "The list of 27 prevention duties in six aspects" },
    note: {
      zh: "报道称清单有6个方面27项，内容未公布。",
      en: "The press counts 27 duties in six aspects; their content is not public.",
    },
    goal: "fewer-incidents",
    prevention: true,
    basis: {
      kind: "unpublished",
      source: "people-police-daily-2024-11",
      clause: "6个方面27项主防责任",
    },
  },
  {
    id: "community-duty-list",
    title: { zh: "社区警务工作责任清单（12项）", en: "The list of 12 community policing duties" },
    note: {
      zh: "报道称清单有12项，内容未公布。",
      en: "The press counts 12 duties; their content is not public.",
    },
    goal: "good-order",
    prevention: true,
    basis: {
      kind: "unpublished",
      source: "people-police-daily-2024-11",
      clause: "社区警务12项具体职责",
    },
  },
  {
    id: "standardisation-guideline",
    title: { zh: "派出所标准化建设指引", en: "The guideline on standardised stations" },
    goal: "foundation",
    prevention: false,
    basis: { kind: "unpublished", source: "people-police-daily-2024-11", clause: "标准化建设指引" },
  },
  {
    id: "smart-station-standard",
    title: { zh: "智慧公安派出所建设标准", en: "The standard for smart stations" },
    goal: "foundation",
    prevention: false,
    basis: { kind: "unpublished", source: "people-police-daily-2024-11", clause: "智慧公安派出所建设标准" },
  },
] as const satisfies readonly Node[];
