import type { Report, ReportSection } from '../ports/reports'
import { REPORT_STYLE } from './reportStyle'

const LONGEST_WHOLE_WORD = 20
/** Browsers break dates at their hyphens unless told not to. */
const DATE = /^\d{4}-\d{2}-\d{2}$/

/** A report as a page to print. Everything that a person typed is escaped. */
export function reportPage({ language, title, subtitle, sections }: Report): string {
  return [
    `<!doctype html><html lang="${escapeHtml(language)}"><head><meta charset="utf-8">`,
    `<title>${escapeHtml(title)}</title><style>${REPORT_STYLE}</style></head><body>`,
    `<h1>${escapeHtml(title)}</h1><p class="subtitle">${escapeHtml(subtitle)}</p>`,
    ...sections.map(sectionOf),
    '</body></html>',
  ].join('\n')
}

function sectionOf({ heading, facts = [], lines = [], table }: ReportSection): string {
  const list = facts.map(
    ([label, value]) => `<dt>${escapeHtml(label)}</dt><dd>${broken(value)}</dd>`,
  )
  return [
    `<section><h2>${escapeHtml(heading)}</h2>`,
    ...(list.length > 0 ? [`<dl>${list.join('')}</dl>`] : []),
    ...lines.map((line) => `<p>${broken(line)}</p>`),
    ...(table ? [tableOf(table)] : []),
    '</section>',
  ].join('\n')
}

function tableOf({ headers, rows }: NonNullable<ReportSection['table']>): string {
  const head = headers.map((header) => `<th scope="col">${escapeHtml(header)}</th>`).join('')
  const body = rows.map(
    (row) => `<tr>${row.map((cell) => `<td>${broken(cell)}</td>`).join('')}</tr>`,
  )
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table>`
}

/**
 * Keeps the line breaks of a note and keeps dates on one line; words too long for their cell may be
 * broken.
 */
function broken(text: string): string {
  return text
    .split(/(\s+)/)
    .map(wordOf)
    .join('')
    .replace(/\r\n|\r|\n/g, '<br>')
}

function wordOf(word: string): string {
  if (DATE.test(word)) return `<span class="whole">${word}</span>`
  return word.length > LONGEST_WHOLE_WORD ? breakable(word) : escapeHtml(word)
}

function breakable(word: string): string {
  const pieces = word.match(/.{1,8}/gsu) ?? []
  return pieces.map(escapeHtml).join('<wbr>')
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}
