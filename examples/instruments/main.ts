/**
 * Scores the made-up cases of published instruments and says why each came out as it did:
 * `npm run example:instruments`, or `npx tsx examples/instruments/main.ts <id> …` for some of them.
 */
import { parseRulesetText } from "baiqian";
import { instruments, readInstrument } from "./instruments.js";
import { instrumentLines } from "./lines.js";
import { scoreCases } from "./scoreCases.js";

const asked = process.argv.slice(2);
for (const id of asked.length === 0 ? instruments : asked) {
  const { text, file } = readInstrument(id);
  const parsed = parseRulesetText(text);
  if (!parsed.ok) throw new Error(`${id}: ${JSON.stringify(parsed.issues)}`);
  const { ruleset } = parsed;
  for (const line of instrumentLines(ruleset, file, scoreCases(ruleset, file))) console.log(line);
}
