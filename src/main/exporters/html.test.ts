import { describe, expect, it } from 'vitest'
import { cardWith } from './testing/cardWith'
import { exported } from './testing/exported'
import { escapeHtml } from './reportPage'

describe('the history as a page', () => {
  it('says what it holds, row by row, and what that adds up to', async () => {
    const card = cardWith([
      { note: '第一行\n第二行' },
      { status: 'failed' },
      { date: '2025-01-01', paid: null, amount: { minor: 700, currency: 'PEN' } },
    ])
    const page = (await exported([card], 'html', { numberFormat: 'comma' })).toString('utf8')
    expect(page).toContain('<td>第一行\n第二行</td>')
    expect(page.match(/<td class="whole">20\d\d-/g)).toHaveLength(3)
    expect(page).toContain('<td>2025</td><td>PEN</td><td>1</td><td>7,00</td><td>7,00</td>')
    expect(page).toContain('(1).')
    expect(page.endsWith('</body></html>\n')).toBe(true)
  })

  it('loads and runs nothing', async () => {
    const page = (await exported([cardWith([{}])], 'html')).toString('utf8')
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
    expect(page).not.toMatch(/<script|<img|<link|src=|href=|url\(|@import/)
  })

  it.each(['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '</td></table>'])(
    'security: markup in what people type is text: %s',
    async (attack) => {
      const card = cardWith([{ note: attack, plan: attack, orderNumber: attack }], {
        label: attack,
      })
      const page = (await exported([card], 'html')).toString('utf8')
      expect(page.split(escapeHtml(attack))).toHaveLength(5)
      expect(page).not.toContain(attack)
    },
  )
})
