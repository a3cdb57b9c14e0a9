import { describe, expect, it } from 'vitest'
import { loadMessages } from '../../i18n/load'
import type { HistoryColumn } from '../history/historyColumns'
import { LANGUAGES } from '../settings/languages'
import type { ImportField } from './importField'
import { fieldOfHeader, isSureHeader } from './importHeaders'
import { channelIn, methodIn, operatorIn, statusIn } from './importWords'

const field = (header: string) => fieldOfHeader(header)?.field

describe('a header', () => {
  it.each([
    ['手机号码', 'number'],
    ['Nº de celular', 'number'],
    ['Phone number', 'number'],
    ['备注名', 'label'],
    ['Nombre', 'label'],
    ['title', 'label'],
    ['运营商', 'operator'],
    ['Compañía', 'operator'],
    ['Carrier', 'operator'],
    ['开卡日期', 'activatedOn'],
    ['Fecha de activación', 'activatedOn'],
    ['上次充值时间', 'date'],
    ['Última recarga', 'date'],
    ['lastTopUp', 'date'],
    ['到期时间', 'expiry'],
    ['Vence', 'expiry'],
    ['expireDate', 'expiry'],
    ['到期日（运营商）', 'expiry'],
    ['Vencimiento de la línea', 'expiry'],
    // The user's own plans never fill the expiry that the operator confirmed.
    ['nextPayment', 'toNote'],
    ['next_payment', 'toNote'],
    ['下次续费', 'toNote'],
    ['下次充值日期', 'toNote'],
    ['到期提醒', 'toNote'],
    ['Próximo pago', 'toNote'],
    ['Próxima recarga', 'toNote'],
    ['Due', 'toNote'],
    ['充值金额（元）', 'amount'],
    ['Monto (S/)', 'amount'],
    ['price', 'amount'],
    ['Nro. de orden', 'orderNumber'],
    ['交易单号', 'orderNumber'],
    ['Order #', 'orderNumber'],
    ['序号', 'ignore'],
    ['N.º', 'ignore'],
    ['id', 'ignore'],
    ['Comisión', 'fee'],
    ['Moneda', 'currency'],
    ['Saldo', 'balance'],
    ['ICCID', 'iccid'],
    ['备注', 'note'],
    ['Observaciones', 'note'],
    ['秘鲁手机号', 'number'],
  ])('%s means %s', (header, expected) => {
    expect(field(header)).toBe(expected)
  })

  it('that is unknown means nothing', () => {
    expect(field('Wetter')).toBeUndefined()
    expect(field('')).toBeUndefined()
  })
})

describe.each(LANGUAGES)('what is exported in %s', (language) => {
  it('is understood again, header by header', async () => {
    const { column } = (await loadMessages(language)).exports
    const expected: Readonly<Record<HistoryColumn, ImportField>> = {
      date: 'date',
      card: 'label',
      number: 'number',
      operator: 'operator',
      holder: 'holder',
      tags: 'tags',
      amount: 'amount',
      paid: 'paid',
      paidCurrency: 'currency',
      fee: 'fee',
      feeCurrency: 'feeCurrency',
      channel: 'channel',
      method: 'method',
      plan: 'plan',
      months: 'months',
      orderNumber: 'orderNumber',
      status: 'status',
      confirmedExpiry: 'expiry',
      note: 'note',
      amountCurrency: 'ignore',
      rate: 'ignore',
      receipts: 'ignore',
      receiptNames: 'ignore',
      cardState: 'ignore',
      recordedAt: 'ignore',
      changedAt: 'ignore',
    }
    const unsure = Object.entries(column).filter(([, header]) => !isSureHeader(header))
    expect(unsure.map(([id]) => id)).toEqual([])
    const understood = Object.entries(column).map(([id, header]) => [id, field(header)])
    expect(Object.fromEntries(understood)).toEqual(expected)
  })

  it('is understood again, word by word', async () => {
    const { renewals, operators } = await loadMessages(language)
    for (const [id, text] of Object.entries(renewals.status)) expect(statusIn(text)).toBe(id)
    for (const [id, text] of Object.entries(renewals.channel)) expect(channelIn(text)).toBe(id)
    for (const [id, text] of Object.entries(renewals.method)) expect(methodIn(text)).toBe(id)
    for (const [id, text] of Object.entries(operators)) {
      expect(operatorIn(text)).toEqual({ id, name: '' })
    }
  })
})

it('knows an operator in every script and case, and keeps the name of one it does not know', () => {
  const ids = ['entel 秘鲁', 'BITEL ', '比特尔', '莫维斯达', '秘鲁Claro'].map(
    (text) => operatorIn(text)?.id,
  )
  expect(ids).toEqual(['entel', 'bitel', 'bitel', 'movistar', 'claro'])
  expect(operatorIn('Cuy')).toEqual({ id: 'other', name: 'Cuy' })
  expect(operatorIn(' - ')).toBeNull()
})

it('knows how a top-up ended by the words of shops and apps', () => {
  expect(['Exitosa', '充值成功', '已到账', 'Acreditada', 'OK'].map(statusIn)).toEqual(
    Array.from({ length: 5 }, () => 'effective'),
  )
  expect(['Pendiente', '处理中'].map(statusIn)).toEqual(['paid', 'paid'])
  expect(['Rechazada', '充值失败', '未成功', 'No exitosa'].map(statusIn)).toEqual(
    Array.from({ length: 4 }, () => 'failed'),
  )
  expect(statusIn('停机')).toBeNull()
})

it('takes a top-up that has not arrived for paid, not for arrived', () => {
  const words = [
    '没有到账',
    '还没到账',
    '未到账',
    'No acreditada',
    'Sin acreditar',
    'Not in effect',
  ]
  expect(words.map(statusIn)).toEqual(words.map(() => 'paid'))
})

describe('what an older version exported', () => {
  it.each([
    '运营商确认的有效期',
    'Vencimiento según el operador',
    'Expiry confirmed by the operator',
  ])('is understood: the header %s', (header) => {
    expect(fieldOfHeader(header)).toEqual({ field: 'expiry', weight: 100 })
  })

  it.each([
    ['已生效', 'effective'],
    ['Activa', 'effective'],
    ['In effect', 'effective'],
    ['已退款', 'refunded'],
    ['Devuelta', 'refunded'],
    ['Refunded', 'refunded'],
  ])('is understood: the status %s', (word, expected) => {
    expect(statusIn(word)).toBe(expected)
  })

  it('is understood: the channels with another apostrophe', () => {
    expect(["Operator's app", "Operator's website"].map(channelIn)).toEqual(['app', 'website'])
  })
})
