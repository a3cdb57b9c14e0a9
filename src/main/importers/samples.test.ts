import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { amountText, sumByCurrency } from '@shared/domain/base/money'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import { ImportSession } from '@shared/domain/imports/importSession'
import { describe, expect, it } from 'vitest'
import { readImport } from './readImport'

const NOW = '2026-11-22T16:00:00.000Z'

/** Opens a sample file from the disk with the choices that the file itself suggests. */
async function importOf(name: string, documents: readonly CardDocument[] = []) {
  const read = await readImport(readFileSync(join(import.meta.dirname, 'testing/samples', name)))
  if (typeof read === 'string') throw new Error(read)
  const session = new ImportSession(name, read.source)
  let count = 0
  const newId = () => `made-${String((count += 1)).padStart(5, '0')}`
  const view = session.plan(null, { documents, now: NOW, timeZone: 'Asia/Shanghai', newId })
  const { rows } = session.rows({ outcome: null, from: 0, count: 500 })
  return { view, rows, session, documents: session.documents() }
}

/** One line per card, as a person would copy it from the sheet. */
function written({ card, renewals }: CardDocument): string {
  const [renewal] = renewals
  const money = renewal?.paid ?? renewal?.amount ?? null
  return [
    card.number,
    card.label,
    card.operatorName || card.operator,
    card.iccid ?? '-',
    card.activatedOn,
    renewal?.date,
    money ? `${money.currency} ${amountText(money)}` : '-',
    renewal?.confirmedExpiry ?? '-',
    card.balance,
    card.balanceSeen ? amountText(card.balanceSeen.amount) : '-',
    card.note.replace('\n', '/') || '-',
  ].join(' | ')
}

// Copied from the sheet by a person, row by row.
const LEDGER = `
998369006 | 备用1 | claro | 8951546848745268598 | 2023-06-25 | 2026-07-12 | PEN 5.00 | 2027-03-09 | no | - | 停机？
938493739 | 店里 12 | entel | 8951572284642892693 | 2023-09-26 | 2026-11-08 | PEN 3.00 | 2027-01-07 | yes | - | 微信绑定
919556279 | 主号 | bitel | 8951636224614162745 | 2025-05-23 | 2026-06-04 | PEN 3.00 | 2026-12-31 | yes | - | eSIM
932622297 | 爸爸的4 | Cuy | - | 2023-11-25 | 2026-01-10 | PEN 5.00 | 2026-03-11 | unknown | - | eSIM
941163397 | 店里 25 | movistar | 8951037519664073535 | 2024-12-16 | 2026-05-28 | USD 1.50 | 2026-11-24 | no | 0.00 | eSIM
938863699 | 主号 | bitel | 8951400610340547734 | 2023-02-08 | 2026-06-15 | PEN 5.00 | 2026-12-12 | unknown | - | -
987950766 | 店里 27 | bitel | 8951720737883690754 | 2023-03-01 | 2026-06-07 | PEN 3.00 | - | no | 0.00 | =1+1
931455744 | Tg8 | Cuy | 8951847151056338183 | 2025-01-05 | 2026-05-11 | PEN 5.00 | 2027-01-06 | no | - | 换行/第二行
928638378 | 店里 2 | Cuy | 8951001113503359743 | 2023-09-20 | 2025-12-12 | USD 1.50 | 2026-02-10 | no | - | 停机？
924230615 | 店里 110 | bitel | 8951228888869464073 | 2023-01-26 | 2026-08-16 | PEN 5.00 | 2027-02-12 | unknown | - | -
931775948 | 店里 211 | claro | 8951308504584422238 | 2024-09-02 | 2026-03-18 | PEN 5.00 | 2026-11-13 | yes | 1.20 | 停机？
936748478 | 936 748 478 | bitel | - | 2023-10-13 | 2025-12-02 | PEN 10.00 | 2026-05-31 | yes | - | 别人名下
992142917 | 主号13 | movistar | 8951129727561253527 | 2024-05-13 | 2026-07-08 | PEN 5.00 | 2027-03-05 | no | - | 代充：老张, 每次加 3 元
975164843 | 主号14 | other | 8951179007151075823 | 2024-12-06 | 2026-04-10 | - | - | yes | - | 微信绑定
903787071 | 备用 | claro | 8951814004536591278 | 2024-04-26 | 2026-06-08 | PEN 5.00 | 2027-02-03 | unknown | - | 别人名下
901047308 | 备用16 | other | 8951921132624473016 | 2025-02-22 | 2026-10-11 | USD 1.50 | 2027-04-09 | yes | 1.20 | 银行卡 BCP，“重要”
938058388 | 店里 117 | claro | 8951289811496492404 | 2024-08-25 | 2026-07-09 | PEN 5.00 | 2027-01-05 | no | 0.00 | =1+1
905551087 | 905 551 087 | movistar | 8951201428897554479 | 2023-09-19 | 2026-02-22 | PEN 5.00 | 2026-10-20 | yes | 1.20 | 停机？
961205428 | 爸爸的19 | movistar | 8951753273427429368 | 2023-10-18 | 2026-08-14 | USD 1.50 | 2027-02-10 | yes | 2.50 | 微信绑定
975107701 | 备用20 | entel | - | 2025-01-23 | 2026-07-26 | PEN 10.00 | 2027-02-21 | yes | 1.20 | 银行卡 BCP，“重要”
964692432 | Tg | claro | 8951308219822715919 | 2024-02-14 | 2026-04-04 | PEN 5.00 | - | unknown | - | 换行/第二行
940105932 | 主号22 | claro | 8951999370543802140 | 2023-02-15 | 2026-07-23 | CNY 9.90 | 2027-02-18 | yes | 1.20 | eSIM
979505772 | 店里 223 | other | 8951480989141378744 | 2024-11-04 | 2026-06-08 | PEN 5.00 | 2026-12-05 | yes | 2.50 | 银行卡 BCP，“重要”
923223238 | 923 223 238 | bitel | 8951328285648015574 | 2024-03-20 | 2026-02-16 | PEN 5.00 | 2026-04-17 | yes | - | 换行/第二行
992854327 | 店里 125 | bitel | 8951858832777141875 | 2025-05-30 | 2026-03-14 | CNY 9.90 | 2026-09-10 | yes | - | =1+1
943113316 | 主号26 | claro | 8951931344865921342 | 2023-05-15 | 2026-06-04 | PEN 5.00 | 2026-12-01 | no | 0.00 | =1+1
953918418 | 店里 2 | movistar | 8951195686747833736 | 2023-12-03 | 2026-03-25 | - | 2026-09-21 | yes | - | 银行卡 BCP，“重要”
994557636 | 店里 128 | bitel | - | 2023-12-30 | 2026-08-07 | PEN 10.00 | - | yes | 1.20 | =1+1
998555153 | 备用29 | movistar | 8951127802212716859 | 2023-04-02 | 2025-12-10 | CNY 9.90 | 2026-02-08 | yes | - | 微信绑定
987965183 | 987 965 183 | bitel | 8951300973396197460 | 2025-05-04 | 2026-04-08 | PEN 5.00 | 2026-12-04 | no | 0.00 | eSIM
961933282 | 店里 131 | bitel | 8951922806261418868 | 2023-05-25 | 2026-02-23 | USD 1.50 | 2026-09-21 | unknown | - | 别人名下
981016730 | Tg32 | claro | 8951135935498623660 | 2023-06-06 | 2026-01-12 | PEN 3.00 | 2026-09-09 | yes | 1.20 | 换行/第二行
901497070 | 备用 | bitel | 8951482364897233204 | 2023-06-25 | 2026-06-12 | - | 2027-01-08 | no | - | -`

describe('the Chinese ledger in GB18030', () => {
  const name = '台账-gb18030.csv'

  it('comes in as a careful person would copy it', async () => {
    const { view, documents } = await importOf(name)
    expect(view.table).toMatchObject({ encoding: 'GB18030', delimiter: ',', header: 2 })
    expect(view.table?.questions).toEqual([])
    expect(documents.map(written)).toEqual(LEDGER.trim().split('\n'))
  })

  it('says of a balance that it was seen on the day which the title names', async () => {
    const { documents } = await importOf(name)
    const seen = documents.flatMap(({ card }) => card.balanceSeen?.on ?? [])
    expect(new Set(seen)).toEqual(new Set(['2026-11-20']))
  })

  it('refuses what is impossible, each with its reasons, and leaves out the total', async () => {
    const { rows, view } = await importOf(name)
    expect(view.counts.rows).toEqual({
      new: 33,
      changed: 0,
      deleted: 0,
      same: 0,
      refused: 2,
      skipped: 1,
    })
    const reasons = rows
      .filter(({ outcome }) => outcome === 'refused')
      .map(({ line, issues }) => [line, ...issues.map(({ code, cell }) => `${code} ${cell}`)])
    expect(reasons).toEqual([
      [
        39,
        'date.invalid 2026-02-29',
        'amount.invalid -1',
        'date.invalid 2024/2/30',
        'amount.invalid 五',
        'date.invalid 昨天',
      ],
      [40, 'number.length 98765', 'iccid.length 12345'],
    ])
    expect(rows.at(-1)).toMatchObject({ label: '合计', skippedAs: 'total' })
  })

  it('marks the cards whose operator nobody wrote down', async () => {
    const { rows } = await importOf(name)
    const marked = rows.filter(({ warnings }) => warnings.length > 0)
    expect(marked.map(({ label }) => label)).toEqual(['主号14', '备用16', '店里 223'])
  })

  it('is nothing new when it is imported again', async () => {
    const first = await importOf(name)
    const again = await importOf(name, first.documents)
    expect(again.view.counts.rows).toMatchObject({ new: 0, changed: 0, same: 33 })
    expect(again.documents).toEqual([])
  })
})

describe('the Spanish history', () => {
  const name = 'recargas-es.csv'

  it('comes in whole: nine cards, each top-up on its card', async () => {
    const { view, documents } = await importOf(name)
    expect(view.table).toMatchObject({
      encoding: 'UTF-8',
      delimiter: ';',
      header: 0,
      questions: [],
    })
    const cards = documents.map(({ card, renewals }) => [
      card.number,
      card.operator,
      renewals.length,
    ])
    // Counted with another program.
    expect(cards).toEqual([
      ['911993176', 'entel', 18],
      ['924526145', 'bitel', 12],
      ['999138786', 'claro', 16],
      ['953520008', 'entel', 22],
      ['968038029', 'movistar', 20],
      ['957415554', 'claro', 22],
      ['986364180', 'movistar', 21],
      ['999179028', 'claro', 11],
      ['994121245', 'bitel', 18],
    ])
  })

  it('has the sums that another program counts', async () => {
    const renewals = (await importOf(name)).documents.flatMap((document) => document.renewals)
    const sums = (amounts: (typeof renewals)[number]['amount'][]) =>
      Object.fromEntries(
        sumByCurrency(amounts.filter((one) => one !== null)).map((sum) => [
          sum.currency,
          amountText(sum),
        ]),
      )
    expect(sums(renewals.map(({ amount }) => amount))).toEqual({ PEN: '1079.00' })
    expect(sums(renewals.map(({ paid }) => paid))).toEqual({ USD: '524.00' })
    expect(sums(renewals.map(({ fee }) => fee))).toEqual({ PEN: '39.60', USD: '25.20' })
    const count = (status: string) => renewals.filter((one) => one.status === status).length
    expect([count('effective'), count('paid'), count('failed')]).toEqual([88, 36, 36])
  })

  it('reads each cell of a row', async () => {
    const { documents } = await importOf(name)
    const renewals = documents.flatMap((document) => document.renewals)
    expect(renewals.find(({ orderNumber }) => orderNumber === 'R670159738')).toMatchObject({
      date: '2025-01-21',
      amount: null,
      paid: { minor: 1000, currency: 'USD' },
      fee: { minor: 120, currency: 'USD' },
      channel: 'shop',
      status: 'failed',
      confirmedExpiry: '2025-02-20',
      note: 'señal débil',
      method: null,
      months: null,
    })
    expect(renewals.find(({ orderNumber }) => orderNumber === 'R568206517')).toMatchObject({
      date: '2025-07-26',
      amount: { minor: 500, currency: 'PEN' },
      paid: null,
      channel: 'agent',
      status: 'effective',
      note: 'recarga; doble',
    })
    expect(renewals.find(({ orderNumber }) => orderNumber === 'R037273971')).toMatchObject({
      fee: { minor: 0, currency: 'PEN' },
      channel: 'website',
      note: '"promoción"',
    })
    expect(renewals.find(({ orderNumber }) => orderNumber === 'R990959610')?.fee).toBeNull()
  })

  it('asks nobody whether a payment of years ago came through', async () => {
    const { documents } = await importOf(name)
    const pending = documents
      .flatMap(({ renewals }) => renewals)
      .filter(({ status }) => status === 'paid')
    expect(pending.every(({ askAgainAt }) => askAgainAt?.startsWith('9999'))).toBe(true)
  })
})
