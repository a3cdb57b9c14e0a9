/** Light and dark on screen; on paper black on white, landscape, with the header on every page. */
export const HTML_STYLE = `
  :root { color-scheme: light dark; --ink: #1a1a1a; --soft: #555; --line: #ccc; --head: #eef2f3; }
  @media (prefers-color-scheme: dark) {
    :root { --ink: #eee; --soft: #aaa; --line: #444; --head: #24292b; }
  }
  @page { size: landscape; margin: 12mm; }
  body {
    margin: 2rem;
    color: var(--ink);
    font: 14px/1.5 'Noto Sans', 'Segoe UI', 'Helvetica Neue', 'PingFang SC', 'Microsoft YaHei',
      'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', 'WenQuanYi Micro Hei', sans-serif;
  }
  h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 0.4rem; }
  h2 { font-size: 1.2rem; margin: 2rem 0 0.6rem; }
  .notes { color: var(--soft); margin: 0 0 1rem; }
  table { border-collapse: collapse; }
  th, td {
    padding: 0.3rem 0.6rem;
    border-bottom: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
    white-space: pre;
    font-variant-numeric: tabular-nums;
  }
  .long { min-width: 14rem; max-width: 24rem; white-space: pre-line; overflow-wrap: anywhere; }
  th { background: var(--head); position: sticky; top: 0; white-space: nowrap; }
  .figure, .totals td:nth-child(n + 3), .totals th:nth-child(n + 3) { text-align: end; }
  @media print {
    :root { color-scheme: light; --ink: #000; --soft: #333; --line: #bbb; --head: #fff; }
    body { margin: 0; font-size: 7.5pt; }
    .rows { width: 100%; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    th { position: static; }
    /* Browsers may break Chinese after every character; keep words together. */
    th, td { white-space: pre-line; word-break: keep-all; }
    .figure, .whole { white-space: nowrap; }
    .long { min-width: 0; word-break: normal; }
    th, td { padding: 1.5pt 3pt; }
  }
`
