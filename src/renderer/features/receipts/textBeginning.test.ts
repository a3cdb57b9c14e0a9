import { describe, expect, it } from 'vitest'
import { textBeginning } from './textBeginning'

const utf8 = (text: string) => new TextEncoder().encode(text)

describe('the beginning of a text receipt', () => {
  it('reads UTF-8 with its mark', () => {
    expect(textBeginning(utf8('\uFEFFRecarga S/ 5.00')).text).toBe('Recarga S/ 5.00')
  })

  it('reads what Chinese Windows writes', () => {
    const gbk = new Uint8Array([0xb3, 0xe4, 0xd6, 0xb5])
    expect(textBeginning(gbk).text).toBe('充值')
  })

  it('reads UTF-16 by its mark', () => {
    expect(textBeginning(new Uint8Array([0xff, 0xfe, 0x45, 0x51])).text).toBe('充')
  })

  it('cuts a long file between two characters and says so', () => {
    const beginning = textBeginning(utf8('充'.repeat(40_000)))
    expect(beginning.isCut).toBe(true)
    expect(beginning.text).toMatch(/^充+$/)
  })

  it('shows the first lines of many', () => {
    expect(textBeginning(utf8('a\r\n'.repeat(1_000)))).toMatchObject({ isCut: true })
  })
})
