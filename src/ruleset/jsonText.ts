/**
 * Reads JSON text as strictly as a person would: no number may change on the way, no key may stand twice in one object.
 *
 * A scanner without recursion goes over the text first; the value itself is then read by the parser of the platform.
 *
 * @module
 */

import type { Issue, Path } from "../vocabulary/issue.js";
import { endOfNumber, endOfSpace, endOfString, endOfWord } from "./jsonTokens.js";
import { keepsDigits } from "./keepsDigits.js";

/** The value and what is wrong with its text; without a value, the text is no JSON. */
export interface JsonText {
  readonly issues: readonly Issue[];
  readonly parsed?: { readonly value: unknown };
}

/** A list or object that is being read. */
interface Frame {
  readonly list: boolean;
  /** Keys met, of an object. */
  readonly keys: Set<string>;
  /** Index or key of what is being read; absent before a key is. */
  key: string | number | undefined;
}

/** What comes after a token. */
type Next = "value" | "end" | "wrong";

/**
 * The value of JSON text, with all issues of the text itself: `json.syntax` (at most one; `line` and `column` count from 1,
 * columns in UTF-16 units), `json.numberChanged`, `json.keyRepeated`. A byte-order mark in front is passed over. Never throws.
 */
export function readJsonText(source: string): JsonText {
  const start = source.startsWith("\uFEFF") ? 1 : 0;
  const issues: Issue[] = [];
  const stack: Frame[] = [];
  let at = start;
  const positionOf = positions(source, start);
  const path = (): Path => stack.flatMap(({ key }) => (key === undefined ? [] : [key]));

  /** Reads one character, after white space. */
  const took = (character: string): boolean => {
    at = endOfSpace(source, at);
    if (source[at] !== character) return false;
    at += 1;
    return true;
  };

  /** Reads `"key":` of an object. */
  const tookKey = (frame: Frame): boolean => {
    frame.key = undefined;
    const from = endOfSpace(source, at);
    const end = endOfString(source, from);
    at = end ?? from;
    if (end === undefined) return false;
    const key = String(JSON.parse(source.slice(from, end)));
    frame.key = key;
    if (frame.keys.has(key)) issues.push({ code: "json.keyRepeated", path: path(), values: positionOf(from) });
    frame.keys.add(key);
    return took(":");
  };

  /** Reads a string, number or word. */
  const readLeaf = (): Next => {
    const from = endOfSpace(source, at);
    const number = endOfNumber(source, from);
    const end = number ?? endOfString(source, from) ?? endOfWord(source, from);
    at = end ?? from;
    const got = source.slice(from, at);
    if (number !== undefined && !keepsDigits(got)) {
      issues.push({ code: "json.numberChanged", path: path(), values: { ...positionOf(from), got } });
    }
    return end === undefined ? "wrong" : leave();
  };

  /** After a value: closes what ends here, and goes on. */
  const leave = (): Next => {
    for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
      if (took(",")) {
        if (typeof frame.key === "number") frame.key += 1;
        return frame.list || tookKey(frame) ? "value" : "wrong";
      }
      if (!took(frame.list ? "]" : "}")) return "wrong";
      stack.pop();
    }
    at = endOfSpace(source, at);
    return at === source.length ? "end" : "wrong";
  };

  /** After an opening bracket: to the first value in it, or out of what is empty. */
  const enter = (list: boolean): Next => {
    const frame: Frame = { list, keys: new Set(), key: list ? 0 : undefined };
    if (took(list ? "]" : "}")) return leave();
    stack.push(frame);
    return list || tookKey(frame) ? "value" : "wrong";
  };

  let next: Next = "value";
  while (next === "value") next = took("[") ? enter(true) : took("{") ? enter(false) : readLeaf();
  return next === "end"
    ? { issues, parsed: { value: JSON.parse(source.slice(start)) } }
    : { issues: [...issues, { code: "json.syntax", path: path(), values: positionOf(at) }] };
}

/** Gives line and column of places in a text, each asked for after those before it. */
function positions(
  source: string,
  start: number,
): (index: number) => { readonly line: number; readonly column: number } {
  let seen = start;
  let line = 1;
  let lineStart = start;
  return (index) => {
    for (; seen < index; seen += 1) {
      const ends = source[seen] === "\n" || (source[seen] === "\r" && source[seen + 1] !== "\n");
      if (!ends) continue;
      line += 1;
      lineStart = seen + 1;
    }
    return { line, column: index - lineStart + 1 };
  };
}
