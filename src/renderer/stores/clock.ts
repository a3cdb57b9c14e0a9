import { useDocumentVisibility } from '@vueuse/core'
import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watchEffect } from 'vue'
import { RULE_TIME_ZONE, dateIn, todayInLima } from '@shared/domain/base/civilDate'
import { useApi } from '../api/client'
import { useAppInfo } from './appInfo'

/** The time of the main process, sent every half minute: the window has no clock of its own. */
export const useClock = defineStore('clock', () => {
  const appInfo = useAppInfo()
  type Tick = { readonly now: string; readonly timeZone: string }
  const received = shallowRef<Tick | null>(null)
  const tick = ref<Tick | null>(null)
  const visibility = useDocumentVisibility()

  useApi().on('clock:ticked', (ticked) => {
    received.value = ticked
  })
  // A window hidden in the tray is not redrawn at each tick, only when it comes back.
  // See src/decisions/039-a-hidden-window-is-not-drawn.md.
  watchEffect(
    () => {
      if (visibility.value !== 'hidden') tick.value = received.value
    },
    { flush: 'sync' },
  )

  const now = computed(() => tick.value?.now ?? appInfo.info?.now ?? '1970-01-01T00:00:00.000Z')
  const timeZone = computed(() => tick.value?.timeZone ?? appInfo.info?.timeZone ?? RULE_TIME_ZONE)
  /** Today in Lima, which deadlines are measured by. */
  const today = computed(() => todayInLima(now.value))
  /** Today in the user's zone. */
  const localToday = computed(() => dateIn(timeZone.value, now.value))

  return { now, timeZone, today, localToday }
})
