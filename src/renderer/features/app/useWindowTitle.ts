import { watchEffect } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute } from 'vue-router'

/** Puts the page's name into the window's title, for task switchers and screen readers. */
export function useWindowTitle(): void {
  const { t } = useI18n()
  const route = useRoute()
  watchEffect(() => {
    const { place } = route.meta
    const page = place ? `${t(`shell.navigation.${place}`)} · ` : ''
    document.title = `${page}${t('shell.appName')}`
  })
}
