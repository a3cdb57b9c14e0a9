import { createI18n } from 'vue-i18n'
import type { Language } from '@shared/domain/settings/languages'
import { loadMessages } from '@shared/i18n/load'
import type { Messages } from '@shared/i18n/texts'

declare module 'vue-i18n' {
  // Makes a key that does not exist a type error.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merging is the only way in
  export interface DefineLocaleMessage extends Messages {}
}

export const i18n = createI18n({ legacy: false, locale: 'zh-CN', fallbackLocale: false })

// vue-i18n lists the first locale as available before its texts are loaded.
const loaded = new Set<Language>()

/** Switches the window to a language; loads its texts the first time. */
export async function speak(language: Language): Promise<void> {
  const { global } = i18n
  if (!loaded.has(language)) {
    global.setLocaleMessage(language, await loadMessages(language))
    loaded.add(language)
  }
  global.locale.value = language
  document.documentElement.lang = language
}
