/**
 * How the page looks: on screens from 320 pixels up, and on paper.
 *
 * @module
 */

const base = `
:root {
  --ink: #1d2733; --soft: #5a6572; --line: #d8dde3; --faint: #f4f6f8; --paper: #fff; --accent: #174370; --mark: #a3231b;
  --sans: "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", system-ui, sans-serif;
  --serif: "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "Songti SC", STSong, SimSun, Georgia, serif;
}
:root[lang="en"] {
  --sans: "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif;
  --serif: "Noto Serif", Georgia, "Times New Roman", "Noto Serif CJK SC", "Songti SC", serif;
}
:root[lang="zh"] [lang="en"], :root[lang="en"] [lang="zh"] { display: none; }
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; color: var(--ink); background: var(--paper); font: 1rem/1.7 var(--sans); font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
main, header.top > div, footer > div { max-width: 68rem; margin: 0 auto; padding: 0 1.25rem; }
h1, h2 { font-family: var(--serif); font-weight: 700; line-height: 1.3; margin: 0; text-wrap: balance; }
h1 { font-size: clamp(1.6rem, 1.1rem + 2.2vw, 2.5rem); letter-spacing: .01em; }
h2 { font-size: clamp(1.3rem, 1.1rem + .9vw, 1.65rem); }
h3 { font-size: 1.05rem; line-height: 1.5; margin: 2.25rem 0 .5rem; }
p { margin: .5rem 0; max-width: 46rem; }
a { color: var(--accent); text-underline-offset: .2em; }
.note, .soft { color: var(--soft); font-size: .875rem; }
.number { text-align: right; }
button, summary { font: inherit; color: inherit; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
`;

const top = `
header.top { border-top: 6px solid var(--mark); padding: 1.25rem 0 2rem; background: var(--faint); border-bottom: 1px solid var(--line); }
.bar { display: flex; justify-content: space-between; align-items: center; gap: 1rem; margin-bottom: 2rem; }
.stamp { color: var(--mark); border: 1px solid currentColor; border-radius: 3px; padding: .1rem .6rem; font-size: .875rem; background: var(--paper); }
.switch { display: flex; border: 1px solid var(--line); border-radius: 6px; overflow: hidden; background: var(--paper); margin-left: auto; }
.switch button { border: 0; background: none; padding: .3rem .9rem; cursor: pointer; }
.switch button[aria-pressed="true"] { background: var(--accent); color: #fff; }
.under { color: var(--soft); margin: .5rem 0 0; max-width: none; }
.under > span > span { display: inline-block; margin-right: 1.25em; }
.keys { --least: 8rem; display: grid; grid-template-columns: repeat(auto-fit, minmax(clamp(var(--least), (var(--all) * var(--least) - 100%) * 999, 100% / var(--half) - 1px), 1fr)); margin: 1.5rem 0 0; background: var(--paper); border: 1px solid var(--line); border-radius: 6px; overflow: hidden; }
.keys > div { display: flex; flex-direction: column; padding: .9rem 1rem; box-shadow: 1px 1px 0 var(--line); }
.keys dt { font-size: .9375rem; line-height: 1.45; margin: .2rem 0; }
.keys dd { margin: 0; color: var(--soft); font-size: .875rem; }
.keys dd.big { order: -1; font: 700 1.9rem/1.25 var(--serif); color: var(--ink); }
.swatch { display: inline-block; width: .75em; height: .75em; border-radius: 2px; margin-right: .45em; vertical-align: -.02em; }
nav a { text-decoration-color: var(--line); }
nav ol { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.25rem; margin: 1.25rem 0 0; padding: 0; font-size: .9375rem; }
`;

const parts = `
section { padding: 2.75rem 0 0; }
section > h2 { padding-top: 1rem; border-top: 1px solid var(--soft); }
.message { font-size: 1.125rem; line-height: 1.65; margin: .75rem 0 1.25rem; }
figure { margin: 1.5rem 0; }
figcaption { font-weight: 600; margin-bottom: .75rem; }
.drawing svg { display: block; width: 100%; height: auto; }
.drawing.narrow { display: none; }
.numbers { margin-top: .5rem; font-size: .9375rem; }
summary { cursor: pointer; color: var(--accent); }
.scroll { overflow-x: auto; margin: .75rem 0; max-width: 100%; background: linear-gradient(to right, var(--paper) 40%, #fff0) 0 0 / 2.5rem 100%, linear-gradient(to left, var(--paper) 40%, #fff0) 100% 0 / 2.5rem 100%, linear-gradient(to right, #1d27332e, #1d273300) 0 0 / .6rem 100%, linear-gradient(to left, #1d27332e, #1d273300) 100% 0 / .6rem 100%; background-repeat: no-repeat; background-attachment: local, local, scroll, scroll; }
table { border-collapse: collapse; font-size: .9375rem; line-height: 1.5; min-width: min(100%, 34rem); }
caption { text-align: left; color: var(--soft); font-size: .875rem; padding-bottom: .35rem; }
caption > span { position: sticky; left: 0; display: inline-block; max-width: min(46rem, calc(100vw - 2.5rem)); }
th, td { padding: .4rem .9rem .4rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); white-space: nowrap; font-weight: 400; }
th:last-child, td:last-child { padding-right: 0; }
th.number, td.number { text-align: right; }
td.long, th.long { white-space: normal; min-width: 13rem; }
thead th { color: var(--soft); font-size: .875rem; border-bottom-color: var(--soft); vertical-align: bottom; }
thead th.number { white-space: normal; word-break: keep-all; }
tfoot th, tfoot td { font-weight: 600; border-top: 1px solid var(--soft); border-bottom: 0; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 0 3rem; align-items: start; }
`;

const station = `
.card { border: 1px solid var(--line); border-radius: 8px; padding: 1.25rem; margin: 1.25rem 0; background: var(--faint); }
.card p:first-child { margin-top: 0; } .card p:last-child { margin-bottom: 0; }
.domain { border-top: 1px solid var(--line); }
.domain > summary { display: flex; align-items: baseline; gap: .75rem; padding: .8rem 0; color: var(--ink); font-weight: 600; list-style: none; }
.domain > summary::before { content: "+"; color: var(--accent); width: .8em; flex: none; }
.domain[open] > summary::before { content: "–"; }
.domain > summary::-webkit-details-marker { display: none; }
.domain > summary .got { margin-left: auto; white-space: nowrap; }
.path { display: flex; align-items: baseline; gap: .75rem; padding: .8rem 0; border-top: 1px solid var(--line); font-weight: 600; }
.path .got { margin-left: auto; }
.domain .domain { margin-left: 1.55rem; border-top-style: dotted; } .domain .domain > summary { font-weight: 600; padding: .65rem 0; }
.gauge { flex: none; display: inline-block; width: 7rem; height: .5rem; background: var(--line); border-radius: 2px; overflow: hidden; align-self: center; }
.gauge > span { display: block; height: 100%; background: var(--accent); }
.criterion { padding: .9rem 0 .9rem 1.55rem; border-top: 1px dotted var(--line); display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .1rem 1.25rem; }
.criterion h4 { margin: 0; font-size: 1rem; font-weight: 600; }
.criterion .got { font-weight: 600; white-space: nowrap; text-align: right; }
.criterion p { grid-column: 1 / -1; margin: 0; max-width: none; font-size: .9375rem; }
.criterion p.soft { font-size: .8125rem; }
.tag { display: inline-block; font-size: .75rem; font-weight: 400; line-height: 1.5; color: var(--accent); border: 1px solid var(--line); border-radius: 3px; padding: 0 .4em; margin-left: .5em; background: var(--paper); vertical-align: .1em; }
.lost .got { color: var(--mark); }
dl.pins { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .35rem 1.5rem; margin: 1rem 0; }
dl.pins dt { color: var(--soft); } dl.pins dd { margin: 0; overflow-wrap: anywhere; }
footer { margin-top: 4rem; padding: 1.5rem 0 2.5rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .875rem; }
`;

const media = `
@media (max-width: 44rem) {
  .drawing.wide { display: none; }
  .drawing.narrow { display: block; max-width: 30rem; }
  .keys { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  tbody th:not(.long), tfoot th:not(.long), thead th:first-child:not(.long) { position: sticky; left: 0; background: var(--paper); padding-right: 1rem; }
  .keys dd.big { font-size: 1.5rem; }
  .path { display: flex; align-items: baseline; gap: .75rem; padding: .8rem 0; border-top: 1px solid var(--line); font-weight: 600; }
.path .got { margin-left: auto; }
.gauge { display: none; }
  td.name { white-space: normal; min-width: 9rem; }
  .criterion { padding-left: 0; } .domain .domain { margin-left: .75rem; }
  dl.pins { grid-template-columns: minmax(0, 1fr); gap: 0; } dl.pins dd { margin-bottom: .6rem; }
}
@media print {
  @page { margin: 16mm; }
  body { font-size: 10pt; }
  .switch, nav, summary { display: none; }
  .domain > summary { display: flex; }
  header.top { background: none; }
  figure, .criterion, .card, tr { break-inside: avoid; } h2, h3 { break-after: avoid; }
  details::details-content { content-visibility: visible; block-size: auto; }
  .scroll { overflow: visible; }
  .drawing.wide { display: block; } .drawing.narrow { display: none; }
}
`;

/** The style sheet of the page. */
export const style: string = [base, top, parts, station, media].join("").replace(/\n+/g, "\n").trim();
