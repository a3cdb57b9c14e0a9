import { type ShallowRef, shallowRef, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { LANGUAGES } from '@shared/domain/settings/languages'
import { loadGuide } from '@shared/guide/load'
import type { Guide } from '@shared/guide/guide'

/** The guide in the window's language; null until it is loaded. */
export function useGuide(): Readonly<ShallowRef<Guide | null>> {
  const { locale } = useI18n()
  const guide = shallowRef<Guide | null>(null)
  watch(
    locale,
    async (spoken) => {
      const read = await loadGuide(LANGUAGES.find((language) => language === spoken) ?? 'zh-CN')
      // Drop the result if the language has changed meanwhile.
      if (spoken === locale.value) guide.value = read
    },
    { immediate: true },
  )
  return guide
}
