/**
 * Style of the HTML digest, for screen and print. System fonts only: the file asks nothing of any network.
 * Colours meet WCAG 2.2 AA on their backgrounds in both schemes, and no meaning rests on colour alone.
 */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b2330; --soft: #515c6b; --paper: #ffffff; --card: #f6f7f9; --line: #d5dae1;
  --accent: #1d4f91; --alarm: #9b1c1c; --alarm-card: #fdf3f2; --doubt: #7a4a00; --doubt-card: #fdf7e8; --mark: #ffe89a;
  --added: #0b5d2c; --added-card: #e4f5e9; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ebf0; --soft: #aab4c2; --paper: #14181f; --card: #1d232d;
  --line: #39424f; --accent: #8fbcff; --alarm: #ff9d94; --alarm-card: #2d1b1c; --doubt: #f2c46d; --doubt-card: #2a2315;
  --mark: #6b5605; --added: #86d9a2; --added-card: #14301f; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI",
  Roboto, "Helvetica Neue", Arial, sans-serif; overflow-wrap: anywhere; }
.page { max-width: 58rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem; }
a { color: var(--accent); text-underline-offset: 0.15em; }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 0.35rem; letter-spacing: -0.01em; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.75rem 0 0.25rem; padding-top: 0.75rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1rem; line-height: 1.4; margin: 0; }
table + h3, .soft + h3 { margin-top: 1.1rem; }
p { margin: 0.25rem 0; }
.period { font-size: 1.15rem; margin: 0; }
.soft { color: var(--soft); }
.advice { border-left: 3px solid var(--line); padding-left: 0.75rem; margin-top: 0.75rem; font-size: 0.9rem; }
.summary { list-style: none; margin: 1.5rem 0 0; padding: 0; display: grid; gap: 0.5rem;
  grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); }
.summary li { background: var(--card); border: 1px solid var(--line); border-radius: 6px; }
.summary li.urgent { background: var(--alarm-card); border-color: var(--alarm); font-weight: 600; }
.summary li.wide { grid-column: 1 / -1; }
.summary a { display: block; padding: 0.6rem 0.8rem; color: inherit; text-decoration: none; }
.summary a:hover { text-decoration: underline; }
.in-force { list-style: none; margin: 0.9rem 0 0; padding: 0; display: grid; gap: 0.6rem; }
.in-force > li { padding: 0.6rem 0.9rem; border: 1px solid var(--line); border-left: 5px solid var(--accent); border-radius: 6px;
  background: var(--card); }
.in-force > li.permits { border-left-color: var(--alarm); border-left-style: double; }
.in-force + h3, .in-force + .soft { margin-top: 0.9rem; }
.entry { margin: 1rem 0 0; padding: 1rem 1.15rem; border: 1px solid var(--line); border-left: 5px solid var(--line);
  border-radius: 6px; background: var(--card); }
.affecting .entry { border-left-color: var(--alarm); background: var(--alarm-card); }
.unclear .entry { border-left-color: var(--doubt); border-left-style: double; background: var(--doubt-card); }
.entry header { display: flex; flex-wrap: wrap; gap: 0 0.75rem; align-items: baseline; }
.entry header p { margin: 0; color: var(--soft); font-size: 0.9rem; }
.text { margin: 0.6rem 0; font: 1.05rem/1.55 Georgia, "Times New Roman", serif; white-space: pre-line; }
.left-out { font-style: italic; }
mark { background: var(--mark); color: inherit; padding: 0 0.1em; border-bottom: 2px solid currentColor; }
ins { color: var(--added); background: var(--added-card); text-decoration: underline; }
del { color: var(--alarm); background: var(--alarm-card); text-decoration: line-through; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: 0.15rem 0.9rem; margin: 0; font-size: 0.92rem; }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; grid-column: 2; }
.facts .strong { font-weight: 600; }
table { width: 100%; table-layout: fixed; border-collapse: collapse; margin: 0.9rem 0 0; font-size: 0.92rem; }
caption { text-align: left; font-weight: 600; padding: 0.35rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 0.9rem 0.5rem 0; border-bottom: 1px solid var(--line); }
thead th { color: var(--soft); font-weight: 600; border-bottom: 2px solid var(--line); }
.when { width: 20%; } .where { width: 20%; } .state { width: 18%; }
.grounds { list-style: none; margin: 0.25rem 0 0; padding: 0; color: var(--soft); font-size: 0.88rem; }
.unconfirmed { color: var(--doubt); font-weight: 700; }
.over { text-decoration: line-through; }
details { margin-top: 0.9rem; }
summary { cursor: pointer; font-weight: 600; padding: 0.35rem 0; min-height: 24px; }
.routine ul { list-style: none; margin: 0; padding: 0; }
.routine li { padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
.coverage article { margin-top: 1rem; }
.coverage ul { margin: 0.35rem 0; padding-left: 1.25rem; }
.warning { font-weight: 600; }
footer { margin-top: 3rem; padding-top: 0.75rem; border-top: 1px solid var(--line); font-size: 0.88rem; color: var(--soft); }
.for-readers { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 40rem) {
  .page { padding: 1.25rem 1rem 3rem; }
  .facts { grid-template-columns: 1fr; } .facts dd { grid-column: 1; margin-bottom: 0.35rem; }
  table, tbody, tr, th, td { display: block; width: auto; } thead { display: none; }
  th, td { border: 0; padding: 0.1rem 0; } tr { border-bottom: 1px solid var(--line); padding: 0.5rem 0; }
}
@media print {
  @page { margin: 18mm 16mm 20mm; }
  :root { color-scheme: light; --ink: #000; --soft: #333; --paper: #fff; --card: #fff; --line: #999; --accent: #000;
    --alarm: #8b0000; --alarm-card: #fff; --doubt: #5c3800; --doubt-card: #fff; --mark: #fff; --added: #000; --added-card: #fff; }
  body { font-size: 10.5pt; }
  .page { max-width: none; padding: 0; }
  h1 { font-size: 18pt; } h2 { font-size: 13pt; margin-top: 18pt; } h3 { font-size: 10.5pt; } .text { font-size: 11pt; }
  h2, h2 + p, h3, caption, .entry header { break-after: avoid; }
  .summary { display: block; columns: 2; margin-top: 10pt; } .summary li, .summary li.urgent { border: 0; break-inside: avoid; }
  .summary a { padding: 1pt 0; } .summary a::before { content: "– "; }
  .entry { padding: 8pt 10pt; margin-top: 8pt; }
  tr, .text, .facts dd, .routine li { break-inside: avoid; }
  .text { break-after: avoid; }
  table { font-size: 9.5pt; }
  thead { display: table-header-group; }
  details::details-content { content-visibility: visible; block-size: auto; }
  summary { list-style: none; }
  a { text-decoration: none; }
  .facts a[href^="https:"]::after { content: ": " attr(href); font-size: 8.5pt; }
}
`;
