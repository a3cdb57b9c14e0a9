import type { DamagedDocument } from '@shared/contract/models'
import { type CheckFinding, type CheckReport, isError } from '@shared/domain/receipts/libraryCheck'
import type { CardRepository, LibraryRepair } from '../ports/records'
import type { Translate } from '../ports/words'
import type { LibraryCheckService } from '../services/receipts/libraryCheckService'
import type { Command } from './command'
import { damageComplaints, damageJson } from './damage'
import { errorText } from './errorText'
import { type Outcome, answered, jsonText, refused } from './outcome'
import { sizeText } from './sizeText'
import { textTable } from './textTable'

interface Needs {
  readonly cards: Pick<CardRepository, 'find'>
  readonly repair: Pick<LibraryRepair, 'damaged'>
  readonly checks: Pick<LibraryCheckService, 'check'>
  readonly translate: Translate
}

/** The same library check as in the window, plus the documents that could not be read. */
export async function checkCommand(
  { isJson }: Extract<Command, { name: 'check' }>,
  { cards, repair, checks, translate: t }: Needs,
): Promise<Outcome> {
  const checked = await checks.check()
  if (!checked.ok) return refused('failed', errorText(checked.error, t))
  const report = checked.data
  const damaged = repair.damaged()
  const isBad = damaged.length > 0 || report.findings.some(isError)
  const answer = isJson ? checkJson(report, damaged) : checkText(report, damaged, cards, t)
  return answered(answer, isBad ? 'attention' : 'done', damageComplaints(damaged, t))
}

function checkJson(report: CheckReport, damaged: readonly DamagedDocument[]): string {
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
  })
}

const COLUMNS = ['problem', 'file', 'where'] as const

function checkText(
  { files, bytes, findings }: CheckReport,
  damaged: readonly DamagedDocument[],
  cards: Needs['cards'],
  t: Translate,
): string {
  const size = sizeText(bytes)
  if (findings.length + damaged.length === 0) {
    return files === 0
      ? t('receipts.check.fineNone')
      : t('receipts.check.fine', { count: files, size })
  }
  return textTable([
    COLUMNS.map((column) => t(`commandLine.check.column.${column}`)),
    ...damaged.map(({ fileName }) => [t('commandLine.check.document'), fileName, '']),
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
