import { computed, watch } from 'vue'
import { movedDates } from '@shared/domain/rules/movedDates'
import { currentFingerprints, isEditionSeen } from '@shared/domain/rules/operatorRules'
import { useClock } from '../../stores/clock'
import { useLibrary } from '../../stores/library'
import { useSettings } from '../../stores/settings'
import { useSettingChange } from '../settings/useSettingChange'

/** What this edition of the rules did to the user's cards, until they say that they have read it. */
export function useMovedDates() {
  const settings = useSettings()
  const library = useLibrary()
  const clock = useClock()
  const { change } = useSettingChange()

  const isUnseen = computed(() => !isEditionSeen(settings.settings.seenRules))
  const moved = computed(() =>
    isUnseen.value ? movedDates(library.documents, clock.today, settings.ruleView) : [],
  )

  /** It is not said again, nor are the changed figures of each operator behind it. */
  const acknowledge = () => change({ seenRules: currentFingerprints() })

  /** Where nothing moved nothing is said, and what moves later is no news of the update. */
  function settleQuietly(): void {
    watch(
      () => library.isRead && isUnseen.value && moved.value.length === 0,
      (isQuiet) => {
        const seenRules = { ...settings.settings.seenRules, edition: currentFingerprints().edition }
        if (isQuiet) void change({ seenRules })
      },
      { immediate: true },
    )
  }

  return { moved, acknowledge, settleQuietly }
}
