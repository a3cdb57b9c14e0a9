import type { ExportOutcome } from '@shared/contract/models'
import { type Result, failure, success } from '@shared/contract/result'
import { todayInLima } from '@shared/domain/base/civilDate'
import { historyRows } from '@shared/domain/history/history'
import { ruleViewOf } from '@shared/domain/settings/settings'
import type { Language } from '@shared/domain/settings/languages'
import { stagesOf } from '@shared/domain/rules/timeline'
import { loadMessages } from '@shared/i18n/load'
import type { Packer } from '../../ports/archives'
import type { Dialogs } from '../../ports/desktop'
import type { ExportFiles } from '../../ports/exports'
import type { CardRepository } from '../../ports/records'
import type { PackTools } from './evidence'
import { packFiles } from './evidencePack'
import type { ExportPlaces } from '../exports/exportPlaces'
import { namePart } from '../exports/packedName'
import { createTranslator } from '../common/translator'

export interface EvidencePackService {
  /**
   * Makes one zip with all evidence for claiming a number back. Null when the user closed the dialog.
   */
  make(request: {
    readonly cardId: string
    readonly language: Language
  }): Promise<Result<ExportOutcome>>
}

export interface EvidencePackNeeds extends PackTools {
  readonly cards: CardRepository
  readonly pack: Packer
  readonly files: Pick<ExportFiles, 'write' | 'writePieces'>
  readonly dialogs: Dialogs
  readonly places: ExportPlaces
}

export function createEvidencePackService(needs: EvidencePackNeeds): EvidencePackService {
  const { cards, settings, dialogs, clock, places } = needs
  return {
    async make({ cardId, language }) {
      const texts = await loadMessages(language)
      const { translate } = await createTranslator(language)
      const chosen = cards.find(cardId)
      if (!chosen || chosen.card.deletedAt !== null) return failure('not-found')
      const suggested = texts.exports.pack.fileName
        .replace('{card}', namePart(chosen.card.label) || chosen.card.number)
        .replace('{date}', todayInLima(clock.now()))
      const path = await dialogs.saveExport(`${suggested}.zip`, 'evidencePack')
      if (path === null) return success(null)
      // Read the card only now: it may have changed while the dialog was open.
      const document = cards.find(cardId)
      if (!document) return failure('not-found')
      const now = clock.now()
      const today = todayInLima(now)
      const timeline = stagesOf(document, today, ruleViewOf(settings.read()))
      const rows = historyRows([document])
      const files = packFiles(
        { document, timeline, rows, texts, language, now, today },
        translate,
        needs,
      )
      const written = await needs.files.writePieces(path, needs.pack(files, now))
      return written.ok ? success(places.keep(path, rows.length)) : written
    },
  }
}
