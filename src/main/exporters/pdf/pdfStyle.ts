/** Black on white, in fonts that Windows, macOS and Linux bring for Chinese and Latin letters. */
export function pdfStyle(lettersPt: number): string {
  return `
  * { box-sizing: border-box; }
  body {
    margin: 0;
    color: #000;
    font: ${lettersPt}pt/1.4 'Noto Sans', 'Segoe UI', 'Helvetica Neue', 'PingFang SC',
      'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC',
      'WenQuanYi Micro Hei', sans-serif;
  }
  h1 { font-size: 16pt; line-height: 1.25; margin: 0 0 3pt; }
  h2 { font-size: 12pt; margin: 12pt 0 5pt; break-after: avoid; }
  .notes { color: #333; margin: 0 0 8pt; font-size: 9pt; }
  table { width: 100%; border-collapse: collapse; }
  .rows { table-layout: fixed; }
  .totals { width: auto; font-size: 8.5pt; break-inside: avoid; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  th, td {
    padding: 2pt 4pt 2pt 0;
    text-align: start;
    vertical-align: top;
    white-space: pre-line;
    overflow-wrap: anywhere;
    font-variant-numeric: tabular-nums;
  }
  th { color: #333; font-weight: 600; border-bottom: 0.75pt solid #666; }
  td { border-bottom: 0.5pt solid #ccc; }
  .figure, .totals td:nth-child(n + 3), .totals th:nth-child(n + 3) { text-align: end; }
  .totals td, .totals th { padding-inline-end: 10pt; }
  .figure { padding-inline-end: 6pt; }
  .long { break-inside: auto; }
  .receipt { break-before: page; }
  .receipt:first-child { break-before: auto; }
  .receipt h2 { margin-top: 0; }
  .receipt p { margin: 0 0 4pt; font-size: 9pt; overflow-wrap: anywhere; white-space: pre-line; }
  .receipt img { display: block; max-width: 100%; max-height: 75vh; object-fit: contain; }
  .receipt pre { margin: 6pt 0 0; font-size: 9pt; white-space: pre-wrap; overflow-wrap: anywhere; }
`
}
