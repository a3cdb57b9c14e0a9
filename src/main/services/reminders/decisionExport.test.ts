import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { success } from '@shared/contract/result'
import { encodePlainTable as encodeTable } from '../../exporters/plainTable'
import type { DecisionLog } from '../../ports/records'
import { createDecisionExport } from './decisionExport'
import { createExportPlaces } from '../exports/exportPlaces'
import { countingIds, stillClock } from '../testing/memory'
import { desktop, dialogs } from '../testing/receipts'
import { cardUntil, reminderDesk } from './testing/reminderDesk'

/** The cells of the exported file, read by another CSV reader. */
async function exported(log: DecisionLog): Promise<string[][]> {
  let file = new Uint8Array()
  const write = (_path: string, bytes: Uint8Array) => {
    file = new Uint8Array(bytes)
    return success(undefined)
  }
  const service = createDecisionExport({
    log,
    encodeTable,
    clock: stillClock,
    files: { write },
    dialogs: dialogs({ saveExport: () => Promise.resolve('/home/li/log.csv') }),
    places: createExportPlaces(countingIds(), desktop()),
  })
  expect(await service.export('en')).toMatchObject({ ok: true, data: { fileName: 'log.csv' } })
  return parse(Buffer.from(file), { bom: true })
}

function named(id: string, number: string, label: string) {
  const document = cardUntil('2026-11-29', id)
  return { ...document, card: { ...document.card, number, label, operatorName: '某某运营商' } }
}

it('gives what was decided, and why, without a number or a name of any card', async () => {
  const desk = reminderDesk()
  desk.cards = [
    named('card-one', '987654321', '妈妈的银行卡'),
    named('card-two', '912345678', '=1+1'),
  ]
  const reminders = desk.start()
  reminders.commands.snooze({ cardId: 'card-two', deadline: '2026-11-29' }, { kind: 'hour' })
  desk.isLocked = true
  await reminders.check()
  desk.isLocked = false
  await reminders.check()

  const log = { all: () => desk.decisions, add: () => undefined }
  const [headers, ...rows] = await exported(log)
  expect(headers).toHaveLength(9)
  expect(rows.map((row) => [row[1], row[3], row[4], row[5], row[7]])).toEqual([
    ['Snoozed', 'card-two', '2026-11-29', '', ''],
    ['Deferred', 'card-one', '2026-11-29', '7', 'screen locked'],
    ['Shown', 'card-one', '2026-11-29', '7', ''],
  ])
  const everything = JSON.stringify([headers, ...rows])
  for (const { card } of desk.cards) {
    for (const secret of [card.number, card.number.slice(-4), card.label, card.operatorName]) {
      expect(everything).not.toContain(secret)
    }
  }
})

it('writes nothing when no place was chosen', async () => {
  const service = createDecisionExport({
    log: { all: () => [], add: () => undefined },
    encodeTable,
    clock: stillClock,
    files: { write: () => expect.fail() },
    dialogs: dialogs(),
    places: createExportPlaces(countingIds(), desktop()),
  })
  expect(await service.export('zh-CN')).toEqual(success(null))
})
