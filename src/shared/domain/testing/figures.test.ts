import { describe, expect, it } from 'vitest'
import { figuresIn, isBacked } from './figures'

describe('the figures of a text', () => {
  it.each([
    ['销号前 15 个日历日，90 天后', ['15d', '90d']],
    ['15 días calendario antes', ['15d']],
    ['a 15-day warning, within 12 months', ['15d', '12mo']],
    ['60 天：停。210：销号', ['60d', '210']],
    [
      '拨 123 或 0800-00123，(01) 611 7777，+51 1 611 7777',
      ['123', '0800-00123', '(01) 611 7777', '+51 1 611 7777'],
    ],
    ['Desde fuera +51 930 123 123, con +51.', ['+51 930 123 123', '+51']],
    ['desde el 14-02-2026 (DL 1738)', ['2026-02-14', 'DL 1738']],
    ['Res. 132-2025（2025-12-26）', ['Res. 132-2025', '2025-12-26']],
    ['05/03/2027 es el 5 de marzo de 2027', ['2027-03-05']],
    ['05/03/2027 is 5 March 2027', ['2027-03-05']],
    ['de un 3 % a un 7%', ['3%', '7%']],
    ['3 soles, S/ 3, 3 索尔', ['3pen']],
    ['24 小时, 3 minutos, 13:00', ['24h', '3min', '13:00']],
    [
      'https://www.claro.com.pe/consulta-de-lineas。',
      ['https://www.claro.com.pe/consulta-de-lineas'],
    ],
    ['1844, usuarios@osiptel.gob.pe', ['1844', 'usuarios@osiptel.gob.pe']],
    ['marcar *99# (2018)', ['*99#', '2018']],
    ['sin cifras', []],
  ])('of “%s”', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures)
  })
})

it('lets a list name its unit once, and no number stand for another', () => {
  expect(isBacked('60', ['60d'])).toBe(true)
  expect(isBacked('60mo', ['60d'])).toBe(false)
  expect(isBacked('20d', ['210d'])).toBe(false)
  expect(isBacked('0801-123-23', ['0800-00123'])).toBe(false)
})
