/**
 * The document around the page: one file that asks for nothing, with a policy that would not let it.
 *
 * @module
 */
import type { Message } from "../../words/fill.js";
import { type Html, html, trusted } from "../html/html.js";
import { script, scriptDigest } from "./script.js";
import { style } from "./style.js";

/** Nothing may be loaded; one script may run. Styles stand in the file and in the pictures' own attributes. */
const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${scriptDigest}'; img-src data:; base-uri 'none'; form-action 'none'`;

/** The whole document. */
export function documentOf(title: Message, body: readonly Html[]): string {
  return html`<!doctype html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${title.zh}</title>
<style>${trusted(style)}</style>
</head>
<body>
${body}
<script>${trusted(script)}</script>
</body>
</html>
`.markup;
}
