import { expect, it } from "vitest";
import { dateWords } from "../../../src/report/words/dates.js";

it.each([
  ["2024-02-09", { zh: "2024年2月9日", en: "9 February 2024" }],
  ["soon", { zh: "soon", en: "soon" }],
])("%s", (date, words) => expect(dateWords(date)).toEqual(words));
