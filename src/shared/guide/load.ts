import type { Language } from '../domain/settings/languages'
import type { Guide } from './guide'

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly guide: Guide }>>> = {
  'zh-CN': () => import('./zh-CN'),
  es: () => import('./es'),
  en: () => import('./en'),
}

/** The guide in one language; the others are loaded only when needed. */
export async function loadGuide(language: Language): Promise<Guide> {
  const { guide } = await LOADERS[language]()
  return guide
}
