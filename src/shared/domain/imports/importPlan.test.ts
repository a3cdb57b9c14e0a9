import { describe, expect, it } from 'vitest'
import type { CardDocument } from '../cards/cardDocument'
import { aDocument } from '../testing/documents'
import { delimiterOf, parseDelimited } from './delimitedText'
import { ImportSession } from './importSession'

let count = 0
const context = (documents: readonly CardDocument[] = []) => ({
  documents,
  now: '2026-11-22T16:00:00.000Z',
  timeZone: 'Asia/Shanghai',
  newId: () => `made-${String((count += 1)).padStart(6, '0')}`,
})

function imported(text: string, documents: readonly CardDocument[] = []) {
  const cells = parseDelimited(text, delimiterOf(text))
  const sheets = [{ name: '', cells }]
  const session = new ImportSession('x.csv', {
    what: 'tables',
    sheets,
    encoding: null,
    delimiter: null,
  })
  const view = session.plan(null, context(documents))
  return { session, view, ...session.rows({ outcome: null, from: 0, count: 500 }) }
}

const HEADER = 'number,date,amount,order number,operator,status\n'

describe('a row of a history', () => {
  it('is the same as a renewal with its order number, whatever else it says', () => {
    const first = imported(`${HEADER}987654321,2026-06-04,5,R1,Claro,success`)
    const again = imported(
      `${HEADER}987654321,2026-06-04,5,R1,Claro,success\n987654321,2026-06-04,5,R2,Claro,success`,
      first.session.documents(),
    )
    expect(again.rows.map(({ outcome }) => outcome)).toEqual(['same', 'new'])
  })

  it('changes a renewal when it knows more, and says what changed', () => {
    const first = imported(`${HEADER}987654321,2026-06-04,5,R1,Claro,pending`)
    const again = imported(
      `${HEADER}987654321,2026-06-04,5,R1,Claro,success`,
      first.session.documents(),
    )
    expect(again.rows).toMatchObject([
      { outcome: 'changed', changes: [{ field: 'status', before: 'paid', after: 'effective' }] },
    ])
    const [document] = again.session.documents()
    expect(document?.renewals).toHaveLength(1)
    expect(document?.renewals[0]).toMatchObject({ status: 'effective', orderNumber: 'R1' })
  })

  it('that stands twice in a file comes in once, and says which row it repeats', () => {
    const row = '987654321,2026-06-04,5,,Claro,success'
    const { rows, view } = imported(`${HEADER}${row}\n${row}`)
    expect(rows).toMatchObject([{ outcome: 'new' }, { outcome: 'same', sameAs: 2 }])
    expect(view.counts).toMatchObject({ newCards: 1, newRenewals: 1 })
  })

  it('on the same day with another amount is another top-up', () => {
    const { view } = imported(
      `${HEADER}987654321,2026-06-04,5,,Claro,\n987654321,2026-06-04,US$3,,Claro,`,
    )
    expect(view.counts).toMatchObject({ newCards: 1, newRenewals: 2 })
  })

  it('of tomorrow is refused, and so is one with an unknown status', () => {
    const { rows } = imported(
      `${HEADER}987654321,2027-01-01,5,,Claro,success\n987654321,2026-01-01,5,,Claro,quizás`,
    )
    expect(rows.map(({ issues }) => issues.map(({ code }) => code))).toEqual([
      ['date.future'],
      ['import.status'],
    ])
  })
})

describe('a card that is there already', () => {
  const known = aDocument({ number: '987654321', label: '主号', note: '微信绑定' })

  it('keeps what the file leaves empty, and gains what it adds', () => {
    const { rows, session } = imported('号码,名称,机主,备注\n987654321,,王丽,eSIM', [known])
    expect(rows).toMatchObject([
      {
        outcome: 'changed',
        changes: [
          { field: 'holder', before: '', after: '王丽' },
          { field: 'note', before: '微信绑定', after: '微信绑定\neSIM' },
        ],
      },
    ])
    expect(session.documents()[0]?.card).toMatchObject({ label: '主号', holder: { name: '王丽' } })
  })

  it('in the trash is not brought back unasked', () => {
    const gone = aDocument({ number: '987654321', deletedAt: '2026-11-01T00:00:00.000Z' })
    const { rows } = imported('号码,名称\n987654321,主号', [gone])
    expect(rows[0]?.issues[0]?.code).toBe('import.inTrash')
  })

  it('keeps its ICCID from another number', () => {
    const owner = aDocument({ number: '911111111', iccid: '8951012345678901234' })
    const { rows } = imported('号码,ICCID\n987654321,8951012345678901234', [owner])
    expect(rows[0]?.issues[0]?.code).toBe('import.iccidTaken')
  })
})

describe('what the user corrects', () => {
  it('counts, and a row that is left out makes no card', () => {
    const text = 'a,b,c\n1,987654321,主号\n2,912345678,备用'
    const { session, view } = imported(text)
    expect(view.table?.columns.map(({ field }) => field)).toEqual(['toNote', 'number', 'toNote'])
    const corrected = session.plan(
      {
        sheet: 0,
        header: 0,
        fields: ['ignore', 'number', 'label'],
        excluded: [3],
        orders: { long: null, short: null },
      },
      context(),
    )
    expect(corrected.counts).toMatchObject({ newCards: 1, rows: { new: 1, skipped: 1 } })
    expect(session.documents()[0]?.card).toMatchObject({ label: '主号', note: '' })
  })

  it('two columns of one meaning are one column and one that is left out', () => {
    const { session } = imported('号码,名称,别名\n987654321,主号,甲')
    const view = session.plan(
      {
        sheet: 0,
        header: 0,
        fields: ['number', 'label', 'label'],
        excluded: [],
        orders: { long: null, short: null },
      },
      context(),
    )
    expect(view.table?.columns.map(({ field }) => field)).toEqual(['number', 'label', 'ignore'])
  })
})

it('an unknown column goes into the note with its header, and nothing is lost', () => {
  const { session } = imported('号码,名称,放在哪\n987654321,主号,抽屉里')
  expect(session.documents()[0]?.card.note).toBe('放在哪: 抽屉里')
})

it('a place without a name of its own is kept by its own name', () => {
  const { session } = imported(
    'number,date,channel,order\n987654321,2026-01-01,Kasnet,R1\n987654321,2026-02-01,Bodega,R2',
  )
  expect(session.documents()[0]?.renewals[0]).toMatchObject({
    channel: 'other',
    note: 'channel: Kasnet',
  })
})
