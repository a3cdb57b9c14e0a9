/** Black on white, in fonts that Windows, macOS and Linux bring for Chinese and Latin letters. */
export const REPORT_STYLE = `
  * { box-sizing: border-box; }
  body {
    margin: 0;
    color: #1a1a1a;
    font: 10pt/1.5 'Noto Sans', 'Segoe UI', 'Helvetica Neue', 'PingFang SC', 'Microsoft YaHei',
      'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', 'WenQuanYi Micro Hei', sans-serif;
  }
  h1 { font-size: 18pt; line-height: 1.25; margin: 0 0 2pt; }
  .subtitle { color: #555; margin: 0 0 14pt; }
  section { margin: 0 0 14pt; }
  h2 {
    font-size: 12pt;
    margin: 0 0 6pt;
    padding-bottom: 2pt;
    border-bottom: 0.75pt solid #999;
    break-after: avoid;
  }
  p { margin: 0 0 4pt; }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: 2pt 12pt; margin: 0 0 6pt; }
  dt { color: #555; max-width: 45mm; }
  dd { margin: 0; }
  table { width: 100%; border-collapse: collapse; font-size: 8.5pt; line-height: 1.4; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  th, td { min-width: 8mm; text-align: start; vertical-align: top; padding: 3pt 5pt 3pt 0; }
  .whole { white-space: nowrap; }
  th { color: #555; font-weight: 600; border-bottom: 0.75pt solid #999; }
  td { border-bottom: 0.5pt solid #ddd; font-variant-numeric: tabular-nums; }
`
