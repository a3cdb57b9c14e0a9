import type { Report, ReportSection } from '../ports/reports'

/** A report as plain text for every editor: UTF-8 with a byte-order mark, lines ended by CRLF. */
export function encodeReportText({ title, subtitle, sections }: Report): Uint8Array {
  const blocks = [[title, subtitle], ...sections.map(linesOf)]
  const text = blocks.map((lines) => lines.map(flat).join('\r\n')).join('\r\n\r\n')
  return new TextEncoder().encode(`\ufeff${text}\r\n`)
}

function linesOf({ heading, facts = [], lines = [], table }: ReportSection): string[] {
  return [
    `# ${heading}`,
    ...facts.map(([label, value]) => `${label}: ${value}`),
    ...lines,
    ...(table ? [table.headers, ...table.rows] : []).map((row) => row.join(' | ')),
  ]
}

/** Removes line breaks, so that each value stays on one line. */
function flat(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ')
}
