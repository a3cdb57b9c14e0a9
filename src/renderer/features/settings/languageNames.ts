import type { Language } from '@shared/domain/settings/settings'

/** Each language in its own language, so that everybody finds theirs. */
export const languageNames: Readonly<Record<Language, string>> = {
  'zh-CN': '简体中文',
  es: 'Español',
  en: 'English',
}
