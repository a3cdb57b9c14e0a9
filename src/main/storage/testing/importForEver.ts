// Run by importCrash.test.ts in a process of its own: imports a dozen cards and undoes the import,
// again and again, until it is killed. Prints each step before it begins and each result once it is
// there.
import { writeSync } from 'node:fs'
import type { FinishedImport } from '@shared/domain/imports/importView'
import { openStorage } from '../openStorage'
import { NOW, cardDocument, countingIds, logBook, tickingClock } from './fixtures'

const [folder = ''] = process.argv.slice(2)
const { cards, imports } = openStorage(folder, {
  clock: tickingClock(),
  ids: countingIds(),
  logger: logBook(),
})
const about: FinishedImport = {
  fileName: 'ledger.csv',
  importedAt: NOW,
  counts: {
    rows: { new: 9, changed: 3, deleted: 0, same: 0, refused: 0, skipped: 0 },
    newCards: 9,
    changedCards: 3,
    newRenewals: 0,
    changedRenewals: 0,
    toTrash: { cards: 0, renewals: 0, receipts: 0 },
  },
  missingReceipts: 0,
}
const say = (text: string) => writeSync(1, `${text}\n`)

for (;;) {
  const changes = Array.from({ length: 12 }, (_, index) => {
    const id = `card-${String(index).padStart(4, '0')}`
    return { before: cards.find(id), after: cardDocument(id, { note: 'imported' }) }
  })
  say('importing')
  if ((await imports.write(changes, about, () => undefined)).ok) say('imported')
  say('undoing')
  if ((await imports.undo()).ok) say('undone')
}
