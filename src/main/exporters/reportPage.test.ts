import { describe, expect, it } from 'vitest'
import type { Report } from '../ports/reports'
import { escapeHtml, reportPage } from './reportPage'
import { encodeReportText } from './reportText'

const report = (text: string): Report => ({
  language: 'zh-CN',
  title: text,
  subtitle: text,
  sections: [
    { heading: text, facts: [[text, text]], lines: [text] },
    { heading: '表', table: { headers: [text], rows: [[text]] } },
  ],
})

describe('a report as a page', () => {
  it('keeps the lines of a note', () => {
    expect(reportPage(report('一\r\n二\n三'))).toContain('<p>一<br>二<br>三</p>')
  })

  it('may break a long word, but not a date', () => {
    const page = reportPage(report(`2026-11-22 ${'a'.repeat(64)}`))
    expect(page).toContain('<td><span class="whole">2026-11-22</span> aaaaaaaa<wbr>')
  })
})

describe('security: markup in what people type', () => {
  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    "' onmouseover='x",
    '&lt;b&gt;',
    '</td></table></body></html><iframe src="file:///etc/passwd">',
  ])('is text on the page: %s', (attack) => {
    const page = reportPage(report(attack))
    expect(page.replaceAll('<wbr>', '')).toContain(escapeHtml(attack))
    expect(page).not.toMatch(/<(script|img|svg|iframe|b)\b/)
    // The page has only these attributes, so no escaped quote ended one early.
    expect([...page.matchAll(/<\w+ (\w+)=/g)].map(([, name]) => name)).toEqual([
      'lang',
      'charset',
      'class',
      'scope',
    ])
  })
})

describe('a report as text', () => {
  it('is read by every editor: a mark, and lines ended as Windows does', () => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      encodeReportText(report('一\n二')),
    )
    expect(text.startsWith('\ufeff')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toContain('\n')
    expect(text).toContain('# 表\r\n一 二\r\n一 二\r\n')
  })
})
