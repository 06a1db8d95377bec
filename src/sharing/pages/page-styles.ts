import { PALETTES, type Palette } from '../paper/palette.js';

/** Gives the class for a page's colours: its policy allows no inline style. */
export const paperClass = (palette: Palette): string => `paper-${PALETTES.indexOf(palette)}`;
const papers = PALETTES.map(
  ({ deep, tint }, index) => `.paper-${index} { --deep: ${deep}; --tint: ${tint}; }`,
).join('\n');

/** Style sheet of share pages: readable without scripts, and a certificate when printed. */
export const PAGE_STYLES = `:root { color-scheme: light dark; --ink: #17212b; --soft: #51606e; --edge: #d5dbe1; --ground: #f6f8fa; --paper: #fff; --accent: #1f4f7a; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8edf2; --soft: #a5b1bc; --edge: #36414c; --ground: #12181e; --paper: #1a222a; --accent: #8fc1ee; } }
* { box-sizing: border-box; }
${papers}
html { background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, 'Noto Sans', sans-serif; }
body { margin: 0; }
main { max-width: 52rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1, h2 { line-height: 1.2; margin: 0 0 .5rem; overflow-wrap: anywhere; hyphens: auto; }
h1 { font-size: clamp(1.375rem, 1.05rem + 1.6vw, 1.875rem); text-wrap: pretty; }
main.whole { max-width: 76rem; }
h2 { font-size: 1rem; margin-top: 1.75rem; }
p { margin: 0 0 .75rem; overflow-wrap: anywhere; }
a { color: var(--accent); }
a:focus-visible, button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
button { font: inherit; padding: .5rem 1rem; border: 1px solid var(--edge); border-radius: .5rem; background: var(--paper); color: inherit; cursor: pointer; min-height: 44px; }
:lang(ja) { word-break: auto-phrase; line-break: strict; }
[hidden] { display: none; }
open-badge { display: block; --open-badge-max-width: 100%; --open-badge-background: var(--paper); --open-badge-border: var(--edge); }
open-badge-wall { --open-badge-background: var(--paper); --open-badge-border: var(--edge); }
open-badge[mode='full']::part(body) { grid-template-columns: clamp(9rem, 15vw, 12rem) minmax(0, 1fr); column-gap: 1.75rem; }
open-badge[mode='full']::part(title) { font-size: clamp(1.5rem, 1rem + 1.25vw, 2.125rem); line-height: 1.15; margin-block-end: .375rem; }
@media (max-width: 40rem) {
  main.whole { padding: .75rem .75rem 2rem; }
  open-badge[mode='full']::part(body) { grid-template-columns: minmax(0, 1fr); row-gap: .75rem; }
  open-badge[mode='full']::part(image) { inline-size: 9rem; }
}
body > footer { max-width: 52rem; margin: 0 auto; padding: 1rem 1rem 3rem; display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: start; }
main.whole + footer { max-width: 76rem; }
body > footer p { margin: 0; }
body > footer .checked { display: none; }
main:has(> open-badge:state(checked)) + footer .checked { display: block; }
body > footer summary { cursor: pointer; color: var(--accent); text-decoration: underline; text-underline-offset: .2em; list-style: none; }
body > footer summary::-webkit-details-marker { display: none; }
body > footer summary:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
body > footer details[open] { flex-basis: 100%; }
body > footer details > :not(summary) { margin-block: .75rem; max-width: 42rem; }
body > footer #another > div, #drop { max-width: 64rem; color: var(--ink); }
#drop:not(:empty), #another > div { min-height: 24rem; }
#drop { margin-top: 1rem; }
.card { display: flex; flex-wrap: wrap; gap: 1.5rem; padding: 1.5rem; border: 1px solid var(--edge); border-radius: 14px; background: var(--paper); position: relative; overflow: clip; }
.card::before { content: ''; position: absolute; inset: 0 0 auto; height: 4px; background: var(--deep, var(--edge)); }
@media (prefers-color-scheme: dark) { .card::before { background: color-mix(in srgb, var(--deep, var(--edge)) 55%, #fff); } }
.card h1, .card h2 { margin-top: 0; }
.card .art { width: 10rem; height: 10rem; object-fit: contain; }
.card .words { flex: 1 1 16rem; min-width: 0; align-self: center; }
.card .words p { margin-bottom: .125rem; }
.initial { display: grid; place-items: center; border: 1px dashed currentColor; border-radius: 50%; color: var(--soft); font-size: 2.5rem; font-weight: 600; }
.issuer { font-size: 1.0625rem; }
.host { font-weight: 600; font-variant-numeric: tabular-nums; }
.hint, .date, footer { color: var(--soft); }
.card .hint { margin-top: .75rem; font-size: .875rem; }
.about, .own { padding: 0 1.5rem; }
.own { margin-top: 2rem; border-top: 1px solid var(--edge); }
.about p, .about ul, .about ol { max-width: 42rem; margin: 0 0 .5rem; }
.about ul, .about ol { padding-inline-start: 1.25rem; }
.about li p { margin: 0; }
.about blockquote { margin: 0 0 .5rem; padding-inline-start: .875rem; border-inline-start: 2px solid var(--edge); }
.about pre { overflow-x: auto; font-size: .875rem; }
.about small, .about .label { color: var(--soft); }
.about .pills, .about .plain { list-style: none; padding: 0; max-width: none; }
.about .pills { display: flex; flex-wrap: wrap; gap: .375rem .5rem; }
.about .pills li { border: 1px solid var(--edge); border-radius: 2rem; padding: .125rem .75rem; font-size: .9375rem; max-width: 100%; overflow-wrap: anywhere; }
.about .pills a { color: inherit; text-decoration-color: var(--edge); text-underline-offset: .2em; }
.about .plain { font-size: .875rem; overflow-wrap: anywhere; }
.lines { white-space: pre-line; }
.downloads { margin: 0; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
.downloads a, .others a { display: inline-block; padding: .35rem 0; }
.wide { max-width: 72rem; }
.collection { list-style: none; margin: 1.5rem 0; padding: 0; display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); }
.collection .card { height: 100%; flex-wrap: nowrap; align-items: center; gap: 1rem; padding: 1rem; }
.collection .art { width: 5.5rem; height: 5.5rem; flex: none; }
.collection .initial { font-size: 2rem; }
.collection h2 { margin: 0 0 .25rem; font-size: 1.0625rem; }
.collection h2 a { color: inherit; text-decoration-color: var(--edge); text-underline-offset: .15em; }
.collection h2 a:hover { text-decoration-color: currentColor; }
.collection .words { align-self: start; }
.collection .card { align-items: start; }
.collection .issuer, .collection .host, .collection .date { font-size: .9375rem; }
.collection p { margin: 0; }
.wall-check strong { color: var(--ink); }
.wall-check { display: flex; flex-wrap: wrap; align-items: center; gap: 1.25rem; margin-top: 2rem; border-top: 1px solid var(--edge); padding-top: 1.5rem; }
.wall-check img { width: 8rem; height: 8rem; background: #fff; border-radius: .5rem; }
.certificate { display: none; }
.linked :is(.own, .about) { display: none; }
open-badge[mode='full']:is(:state(read), :state(checking), :state(checked)) ~ .about { display: none; }
open-badge:state(invalid) ~ .about { display: none; }
open-badge:state(malformed) ~ .about { display: none; }
.frame { overflow: auto; font-size: clamp(9px, 4vh, 1rem); }
.frame main { padding: .5rem; max-width: none; }
.frame .card { gap: 1rem; padding: 1rem; }
.frame .card .art { width: min(8rem, 45vh); height: min(8rem, 45vh); }
.frame .card .words { flex-basis: 10rem; }
.frame h1, .frame .card h2 { font-size: 1.1rem; }
.frame p { margin-bottom: .35rem; }
.frame main > .hint { margin: .375rem 0 0; font-size: .8125rem; }
.frame .initial { font-size: 2rem; }
.frame .collection .art { width: 4rem; height: 4rem; }
.wide:has(> open-badge-wall:defined) > header > .hint { display: none; }
.wide:has(> open-badge-wall:defined) > header { margin-bottom: 1.25rem; }
@media print {
  @page { size: A4 landscape; margin: 12mm; }
  :root { --ink: #17212b; --soft: #51606e; --edge: #d5dbe1; --ground: #fff; --paper: #fff; --accent: #1f4f7a; color-scheme: light; }
  main:not(.wide) > :not(.certificate), body > footer { display: none; }
  .wide .card { break-inside: avoid; }
  .card::before { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main { max-width: none; padding: 0; }
  .certificate { display: grid; grid-template-columns: 78mm 1fr; height: 184mm; border: .6mm solid var(--deep); outline: .2mm solid var(--deep); outline-offset: -2.4mm; break-inside: avoid; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .certificate .side { display: flex; flex-direction: column; align-items: center; justify-content: space-between; padding: 16mm 8mm 12mm; background: var(--tint); text-align: center; }
  .certificate .art { width: 54mm; height: 54mm; object-fit: contain; }
  .certificate .initial { display: grid; place-items: center; border: .5mm solid var(--deep); border-radius: 50%; background: #fff; color: var(--deep); font-size: 60pt; font-weight: 700; }
  .certificate .scan img { width: 44mm; height: 44mm; background: #fff; border-radius: 3mm; display: block; margin: 0 auto 3mm; }
  .certificate .award { display: flex; flex-direction: column; justify-content: space-between; padding: 14mm 16mm 10mm; min-width: 0; }
  .certificate .award > div { margin-block: auto; }
  .certificate .kind { color: var(--deep); font-weight: 700; font-size: 10pt; letter-spacing: .2em; text-transform: uppercase; }
  .certificate [dir='rtl'] .kind, .certificate[dir='rtl'] .kind { letter-spacing: 0; }
  .certificate h1 { font-size: 27pt; text-wrap: balance; margin-top: 0; }
  .certificate h1::after { content: ''; display: block; width: 14mm; height: 1mm; margin-top: 5mm; background: var(--deep); }
  .certificate .issuer { font-size: 15pt; margin: 6mm 0 0; }
  .certificate .host { font-weight: 400; color: var(--soft); margin: 0 0 2mm; }
  .certificate .date { color: var(--ink); }
  .certificate .told { display: -webkit-box; -webkit-line-clamp: 5; -webkit-box-orient: vertical; overflow: hidden; margin-top: 4mm; }
  .certificate .skills { color: var(--deep); font-size: 10pt; }
  .certificate .check { border-top: .2mm solid var(--edge); padding-top: 4mm; font-size: 9pt; }
  .certificate .check p { margin: 0; }
  .certificate .check strong { color: var(--deep); }
  .linked main > .certificate { display: none; }
  .linked main > open-badge { display: block; }
}
`;
