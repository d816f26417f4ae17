/** For the screen and for A4 in black and white. */
export const STYLE = `
:root { color-scheme: light; --ink: #1d2126; --dark: #1f3a5f; --rule: #b8bec6; --soft: #f2f4f6; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: #fff; font: 14px/1.5 Helvetica, Arial, 'Liberation Sans', sans-serif; }
main { max-width: 780px; margin: 0 auto; padding: 16px 28px 60px; }
.banner { position: sticky; top: 0; z-index: 1; margin: 0; padding: 5px; text-align: center; font-weight: 700; font-size: 12px; letter-spacing: .04em; color: #fff; background: #000; }
.tlp { font-size: 16px; }
header { margin: 12px 0 22px; padding-bottom: 14px; border-bottom: 3px solid var(--dark); }
h1 { margin: 0; font-size: 30px; line-height: 1.15; color: var(--dark); }
.subtitle { margin: 6px 0 10px; font-size: 18px; }
.facts { margin: 0; font-size: 12px; color: #4b535c; }
h2 { margin: 30px 0 8px; font-size: 19px; color: var(--dark); border-bottom: 1px solid var(--rule); padding-bottom: 3px; break-after: avoid; }
h3 { margin: 18px 0 6px; font-size: 14px; break-after: avoid; }
p { margin: 8px 0; }
.caution { padding: 7px 12px; border-left: 3px solid var(--dark); background: var(--soft); font-size: 13px; break-inside: avoid; }
.figures { display: flex; flex-wrap: wrap; gap: 8px; margin: 12px 0 6px; }
.figures > div { flex: 1; min-width: 105px; display: flex; flex-direction: column; padding: 9px 10px; border: 1px solid var(--rule); border-top: 3px solid var(--dark); break-inside: avoid; }
.figures dt { font-size: 11px; line-height: 1.3; min-height: 2.6em; }
.figures dd { margin: 0; font-size: 23px; font-weight: 700; line-height: 1.25; color: var(--dark); font-variant-numeric: tabular-nums; }
.figures dd.note { font-size: 11px; font-weight: 400; color: #4b535c; }
.table { margin: 14px 0 18px; overflow-x: auto; }
.short { break-inside: avoid; }
.whole { white-space: nowrap; }
.sentences { width: 34%; }
.dense table { font-size: 10.5px; }
.dense th, .dense td { padding: 2.5px 5px; }
table { width: 100%; border-collapse: collapse; font-size: 12.5px; line-height: 1.35; }
caption { text-align: left; font-weight: 700; font-size: 14px; padding-bottom: 4px; break-after: avoid; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { padding: 4px 7px; text-align: left; vertical-align: top; border-bottom: 1px solid #dde1e6; font-weight: 400; }
thead th { font-weight: 700; font-size: 11.5px; vertical-align: bottom; border-bottom: 1.5px solid var(--dark); }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
thead .number { white-space: normal; }
.total > * { font-weight: 700; border-top: 1.5px solid var(--dark); border-bottom: 0; }
a { color: inherit; text-decoration: underline; text-decoration-color: #8b95a1; text-underline-offset: 2px; }
.note { margin: 4px 0; font-size: 12px; color: #4b535c; }
.source { margin: 3px 0 0; font-size: 10px; line-height: 1.35; color: #5b636d; overflow-wrap: anywhere; }
.source code { font-family: 'Liberation Mono', Consolas, monospace; font-size: 8.5px; }
figure { margin: 16px 0 20px; break-inside: avoid; }
figcaption { font-weight: 700; margin-bottom: 6px; }
svg { display: block; width: 100%; height: auto; }
.annex { font-size: 11px; }
.lines { columns: 2; column-gap: 24px; font-size: 10px; line-height: 1.4; }
.lines h3 { margin: 8px 0 2px; font-size: 11px; }
.lines p { margin: 1px 0; overflow-wrap: anywhere; }
.lines a { text-decoration: none; }
.cases { margin-top: 14px; font-size: 10px; }
.cases th, .cases td { padding: 1.5px 5px; }
.cases td:first-of-type { white-space: nowrap; }
.ids { columns: 4; font-size: 9.5px; line-height: 1.4; }
.ids span { display: block; overflow-wrap: anywhere; }
pre { padding: 10px; background: var(--soft); overflow-x: auto; font-size: 11px; }
@page { size: A4; margin: 20mm 15mm 18mm; }
@media print {
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  .banner { display: none; }
  header { margin-top: 0; }
  .table { overflow: visible; }
  .own-page, .annex { break-before: page; }
  .source { break-before: avoid; }
  .compact { font-size: 9pt; line-height: 1.35; }
  .compact header { margin-bottom: 10px; padding-bottom: 8px; }
  .compact h1 { font-size: 22px; }
  .compact .subtitle { margin: 2px 0 4px; font-size: 15px; }
  .compact h2 { margin: 12px 0 4px; font-size: 16px; }
  .compact h3 { margin: 8px 0 2px; font-size: 12.5px; }
  .compact p { margin: 4px 0; }
  .compact table { font-size: 10.5px; line-height: 1.25; }
  .compact th, .compact td { padding: 2px 5px; }
  .compact caption, .compact figcaption { font-size: 12px; margin-bottom: 2px; padding-bottom: 2px; }
  .compact .table, .compact figure { margin: 6px 0 8px; }
  .compact .figures { margin: 6px 0 3px; }
  .compact .figures > div { padding: 5px 8px; }
  .compact .figures dt { min-height: 0; }
  .compact .figures dd { font-size: 19px; }
  .compact .caution { padding: 4px 10px; font-size: 10.5px; }
  .compact .note, .compact .figures dd.note { font-size: 10px; margin: 2px 0; }
  .compact .source { margin: 1px 0 0; font-size: 8px; line-height: 1.2; }
  .compact .source code { font-size: 7px; }
}
`;
