/**
 * The same thing said in both languages, of which the page shows one at a time.
 *
 * @module
 */
import type { Language } from "../../../vocabulary/text.js";
import type { Message } from "../../words/fill.js";
import { type Html, html } from "./html.js";

/** Words in both languages; written once where they are the same. */
export function both({ zh, en }: Message): Html {
  return zh === en ? html`${zh}` : html`<span lang="zh">${zh}</span><span lang="en">${en}</span>`;
}

/** Markup that is made for each language. */
export function bothWays(tag: "div" | "span", make: (language: Language) => Html): Html {
  return tag === "div"
    ? html`<div lang="zh">${make("zh")}</div><div lang="en">${make("en")}</div>`
    : html`<span lang="zh">${make("zh")}</span><span lang="en">${make("en")}</span>`;
}

/** Something in the words of whoever wrote it, in whatever language that is. */
export function asWritten(text: string): Html {
  return /\p{Script=Han}/u.test(text)
    ? html`<span class="as-written" lang="zh-Hans">${text}</span>`
    : html`<span class="as-written">${text}</span>`;
}
