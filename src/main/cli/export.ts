import { resolve } from 'node:path'
import {
  type ExportOptions,
  type ExportScope,
  USUAL_OUTPUTS,
  usualExport,
} from '@shared/domain/exports/exportOptions'
import { EVERYTHING } from '@shared/domain/history/historyFilter'
import type { Language } from '@shared/domain/settings/languages'
import type { ExportFiles } from '../ports/exports'
import type { CardRepository, LibraryRepair } from '../ports/records'
import type { Translate } from '../ports/words'
import type { ExportService } from '../services/exports/exportService'
import { cardsCalled } from './cardsCalled'
import type { Command } from './command'
import { damageComplaints } from './damage'
import { errorText } from './errorText'
import { isInside } from '../common/isInside'
import { type Outcome, answered, refused } from './outcome'
import { harmless } from './textTable'

interface Needs {
  readonly cards: Pick<CardRepository, 'all'>
  readonly repair: Pick<LibraryRepair, 'damaged'>
  readonly files: Pick<ExportFiles, 'isThere'>
  readonly exports: Pick<ExportService, 'write'>
  /** The folder in which the command was typed. */
  readonly cwd: string
  readonly dataFolder: string
  /** Language of headers and texts, unless the command names one. */
  readonly language: Language
  /**
   * False without a display: a PDF is printed from a page, and Chromium creates pages only on a
   * display.
   */
  readonly canPrint: boolean
  readonly translate: Translate
}

type ExportCommand = Extract<Command, { name: 'export' }>

export async function exportCommand(command: ExportCommand, needs: Needs): Promise<Outcome> {
  const { cards, repair, files, exports, translate: t } = needs
  const path = resolve(needs.cwd, command.out)
  if (command.format === 'pdf' && !needs.canPrint) {
    return refused('failed', t('commandLine.export.noDisplay'))
  }
  if (isInside(needs.dataFolder, path)) {
    return refused('failed', t('commandLine.export.isOurs', { path }))
  }
  if (!command.replaces && files.isThere(path)) {
    return refused('failed', t('commandLine.export.isThere', { path }))
  }
  const cardIds: string[] = []
  for (const wanted of command.cards) {
    const [card, another] = cardsCalled(
      wanted,
      // Cards in the trash are never found.
      cards.all().flatMap((document) => (document.card.deletedAt === null ? document.card : [])),
    )
    if (!card) return refused('failed', t('commandLine.export.noCard', { card: wanted }))
    if (another) return refused('failed', t('commandLine.export.manyCards', { card: wanted }))
    cardIds.push(card.id)
  }
  const written = await exports.write(optionsFor(command, cardIds, needs.language), path)
  if (!written.ok) return refused('failed', errorText(written.error, t))
  const key = command.format === 'ics' ? 'commandLine.export.events' : 'commandLine.export.done'
  const damaged = repair.damaged()
  return answered(
    t(key, { count: written.data.rows, path: harmless(path) }),
    damaged.length > 0 ? 'attention' : 'done',
    damageComplaints(damaged, t),
  )
}

function optionsFor(
  command: ExportCommand,
  cardIds: readonly string[],
  language: Language,
): ExportOptions {
  const usual = usualExport(command.language ?? language, USUAL_OUTPUTS[command.format])
  return {
    ...usual,
    scope: scopeOf(command, cardIds),
    columns: [...(command.columns ?? usual.columns)],
  }
}

function scopeOf({ from, to }: ExportCommand, cardIds: readonly string[]): ExportScope {
  if (cardIds.length > 0) {
    return { what: 'filter', filter: { ...EVERYTHING, cardIds: [...cardIds], from, to } }
  }
  return from === null && to === null ? { what: 'all' } : { what: 'period', from, to }
}
