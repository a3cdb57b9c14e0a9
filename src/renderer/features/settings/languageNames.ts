import type { Language } from '@shared/domain/settings/settings'

/** Each language by its own name: whoever does not read the current one still finds it. */
export const languageNames: Readonly<Record<Language, string>> = {
  'zh-CN': '简体中文',
  es: 'Español',
  en: 'English',
}
