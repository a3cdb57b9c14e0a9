import { onScopeDispose, ref, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import type { EventPayload } from '@shared/contract/events'
import type { Card } from '@shared/domain/cards/card'
import { useApi } from '../../../api/client'
import { useExportOutcome } from '../../../composables/useExportOutcome'
import { useSettings } from '../../../stores/settings'

/** Makes the evidence pack at a place that the user chooses, and says where it is. */
export function useEvidencePack() {
  const api = useApi()
  const { t } = useI18n()
  const settings = useSettings()
  const { tell } = useExportOutcome()
  const isPacking = ref(false)
  /** Null while the system's dialog is open, and after the end. */
  const progress = shallowRef<EventPayload<'cards:evidencePackProgressed'> | null>(null)

  onScopeDispose(
    api.on('cards:evidencePackProgressed', (came) => {
      progress.value = came
    }),
  )

  async function pack({ id: cardId, label }: Card): Promise<void> {
    if (isPacking.value) return
    isPacking.value = true
    const outcome = await api.cards.evidencePack({ cardId, language: settings.language })
    isPacking.value = false
    progress.value = null
    const done = t('cards.page.evidenceDone', { label })
    tell(outcome, { done, failed: t('cards.page.evidenceFailed') })
  }

  return { isPacking, progress, pack }
}
