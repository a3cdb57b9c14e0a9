import type { DamagedDocument } from '@shared/contract/models'
import { type CheckFinding, type CheckReport, isError } from '@shared/domain/receipts/libraryCheck'
import { type CivilDate, todayInLima } from '@shared/domain/base/civilDate'
import type { Card } from '@shared/domain/cards/card'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import { type DateAhead, datesAhead } from '@shared/domain/rules/datesAhead'
import type { Clock } from '../ports/clock'
import type { CardRepository, ForeignCopies, LibraryRepair } from '../ports/records'
import type { Translate } from '../ports/words'
import type { LibraryCheckService } from '../services/receipts/libraryCheckService'
import type { Command } from './command'
import { damageComplaints, damageJson } from './damage'
import { errorText } from './errorText'
import { type Outcome, answered, jsonText, refused } from './outcome'
import { sizeText } from './sizeText'
import { textTable } from './textTable'

interface Needs {
  readonly cards: Pick<CardRepository, 'all' | 'find'>
  readonly copies: ForeignCopies
  readonly clock: Pick<Clock, 'now'>
  readonly repair: Pick<LibraryRepair, 'damaged'>
  readonly checks: Pick<LibraryCheckService, 'check'>
  readonly translate: Translate
}

/**
 * The same library check as in the window, plus the documents that cannot be read or are missing, and
 * dates that have not come yet.
 */
export async function checkCommand(
  { isJson }: Extract<Command, { name: 'check' }>,
  { cards, copies, clock, repair, checks, translate: t }: Needs,
): Promise<Outcome> {
  const checked = await checks.check()
  if (!checked.ok) return refused('failed', errorText(checked.error, t))
  const report = checked.data
  const today = todayInLima(clock.now())
  const found = { report, today, damaged: repair.damaged(), ahead: cardsAhead(cards.all(), today) }
  const isBad = found.damaged.length > 0 || found.ahead.length > 0 || report.findings.some(isError)
  const answer = isJson ? checkJson(found) : checkText(found, cards, t)
  return answered(answer, isBad ? 'attention' : 'done', [
    ...damageComplaints(found.damaged, t),
    ...copies.list().map((fileName) => t('commandLine.check.copy', { fileName })),
  ])
}

interface Found {
  readonly report: CheckReport
  readonly today: CivilDate
  readonly damaged: readonly DamagedDocument[]
  readonly ahead: readonly { readonly card: Card; readonly dates: readonly DateAhead[] }[]
}

/** Samples and what is in the trash remind of nothing. */
function cardsAhead(documents: readonly CardDocument[], today: CivilDate): Found['ahead'] {
  return documents
    .filter(({ card }) => !card.isSample && card.deletedAt === null)
    .map((document) => ({ card: document.card, dates: datesAhead(document, today) }))
    .filter(({ dates }) => dates.length > 0)
}

function checkJson({ report, damaged, ahead }: Found): string {
  const { checkedAt, files, bytes, findings } = report
  return jsonText('check', {
    checkedAt,
    files,
    bytes,
    receipts: findings.map((finding) => ({
      problem: finding.problem,
      isError: isError(finding),
      fileName: finding.fileName,
      bytes: finding.bytes,
      cardId: finding.receipt?.cardId ?? null,
      renewalId: finding.receipt?.renewalId ?? null,
      receiptId: finding.receipt?.receiptId ?? null,
    })),
    damaged: damageJson(damaged),
    ahead: ahead.flatMap(({ card, dates }) =>
      dates.map(({ what, date, renewalId }) => ({ cardId: card.id, renewalId, what, date })),
    ),
  })
}

const COLUMNS = ['problem', 'file', 'where'] as const

function checkText(
  { report: { files, bytes, findings }, today, damaged, ahead }: Found,
  cards: Needs['cards'],
  t: Translate,
): string {
  const size = sizeText(bytes)
  if (findings.length + damaged.length + ahead.length === 0) {
    return files === 0
      ? t('receipts.check.fineNone')
      : t('receipts.check.fine', { count: files, size })
  }
  return textTable([
    COLUMNS.map((column) => t(`commandLine.check.column.${column}`)),
    ...damaged.map(({ kind, problem, fileName, label }) => [
      t(`damaged.problem.${problem}`),
      fileName,
      label ?? t(`damaged.kind.${kind}`),
    ]),
    ...ahead.flatMap(({ card, dates }) =>
      dates.map(({ what, date }) => [
        t('commandLine.check.ahead', { today }),
        t(`caution.ahead.item.${what}`, { date }),
        card.label,
      ]),
    ),
    ...findings.map((finding) => [
      t(`receipts.check.problem.${finding.problem}`),
      finding.fileName,
      placeOf(finding, cards, t),
    ]),
  ])
}

function placeOf({ receipt }: CheckFinding, cards: Needs['cards'], t: Translate): string {
  if (receipt === null) return t('receipts.check.unnamed')
  const document = cards.find(receipt.cardId)
  const date = document?.renewals.find(({ id }) => id === receipt.renewalId)?.date ?? ''
  return t('commandLine.check.where', { label: document?.card.label ?? '', date })
}
