import type { Language } from '../domain/settings/languages'
import { withFigures } from './figures'
import type { Messages } from './texts'

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly messages: Messages }>>> = {
  'zh-CN': () => import('./zh-CN'),
  es: () => import('./es'),
  en: () => import('./en'),
}

/** The texts of one language; the others are loaded only when needed. */
export async function loadMessages(language: Language): Promise<Messages> {
  const { messages } = await LOADERS[language]()
  return withFigures(messages, language)
}
