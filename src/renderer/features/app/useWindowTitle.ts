import { watchEffect } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute } from 'vue-router'

/** Names the page in the window's title, where task switchers and screen readers look for it. */
export function useWindowTitle(): void {
  const { t } = useI18n()
  const route = useRoute()
  watchEffect(() => {
    const { place } = route.meta
    const page = place ? `${t(`shell.navigation.${place}`)} · ` : ''
    document.title = `${page}${t('shell.appName')}`
  })
}
