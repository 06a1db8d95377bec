/** The style sheet of share pages: readable without scripts, and a certificate when printed. */
export const PAGE_STYLES = `:root { color-scheme: light dark; --ink: #17212b; --soft: #51606e; --edge: #d5dbe1; --ground: #f6f8fa; --paper: #fff; --accent: #1f4f7a; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8edf2; --soft: #a5b1bc; --edge: #36414c; --ground: #12181e; --paper: #1a222a; --accent: #8fc1ee; } }
* { box-sizing: border-box; }
html { background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, 'Noto Sans', sans-serif; }
body { margin: 0; }
main { max-width: 52rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1, h2 { line-height: 1.2; margin: 0 0 .5rem; overflow-wrap: anywhere; }
h2 { font-size: 1.1rem; margin-top: 1.5rem; }
p { margin: 0 0 .75rem; overflow-wrap: anywhere; }
a { color: var(--accent); }
a:focus-visible, button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
button { font: inherit; padding: .5rem 1rem; border: 1px solid var(--edge); border-radius: .5rem; background: var(--paper); color: inherit; cursor: pointer; min-height: 44px; }
[hidden] { display: none; }
open-badge { display: block; --open-badge-max-width: 100%; }
.card { display: flex; flex-wrap: wrap; gap: 1.5rem; padding: 1.5rem; border: 1px solid var(--edge); border-radius: 14px; background: var(--paper); }
.card .art { width: 10rem; height: 10rem; object-fit: contain; }
.card .words { flex: 1 1 16rem; min-width: 0; }
.host, .hint, .date, footer { color: var(--soft); }
.about { padding: 0 1.5rem; }
.lines { white-space: pre-line; }
.downloads { padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; }
.downloads a, .others a { display: inline-block; padding: .35rem 0; }
.certificate { display: none; }
.linked .own { display: none; }
.frame { overflow: auto; font-size: clamp(9px, 4vh, 1rem); }
.frame main { padding: .5rem; max-width: none; }
.frame .card { gap: 1rem; padding: 1rem; }
.frame .card .art { width: min(8rem, 45vh); height: min(8rem, 45vh); }
.frame .card .words { flex-basis: 10rem; }
.frame h1 { font-size: 1.1rem; }
.frame p { margin-bottom: .35rem; }
@media print {
  @page { size: A4 landscape; margin: 12mm; }
  :root { --ink: #17212b; --soft: #51606e; --edge: #d5dbe1; --ground: #fff; --paper: #fff; --accent: #1f4f7a; color-scheme: light; }
  main > :not(.certificate) { display: none; }
  main { max-width: none; padding: 0; }
  .certificate { display: grid; grid-template-columns: 62mm 1fr; gap: 12mm; align-content: space-between; min-height: 180mm; padding: 12mm; border: .4mm solid var(--accent); border-radius: 4mm; break-inside: avoid; }
  .certificate .art { width: 62mm; height: 62mm; object-fit: contain; }
  .certificate h1 { font-size: 26pt; }
  .certificate .issuer { font-size: 15pt; margin: 0; }
  .certificate .check { grid-column: 1 / -1; display: flex; flex-direction: row-reverse; justify-content: space-between; gap: 8mm; border-top: .3mm solid var(--edge); padding-top: 5mm; }
  .certificate .check img { width: 40mm; height: 40mm; }
  .linked main > .certificate { display: none; }
  .linked main > open-badge { display: block; }
}
`;
