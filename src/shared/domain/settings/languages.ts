import { SOLES } from '../base/money'

interface LanguageFacts {
  /** What the language calls itself, so that everybody finds theirs. */
  readonly ownName: string
  /** The currency to pay in, until the user's own renewals show another. */
  readonly usualCurrency: string
}

const LANGUAGE_FACTS = {
  'zh-CN': { ownName: '简体中文', usualCurrency: 'CNY' },
  es: { ownName: 'Español', usualCurrency: SOLES },
  en: { ownName: 'English', usualCurrency: 'USD' },
} as const satisfies Readonly<Record<string, LanguageFacts>>

export type Language = keyof typeof LANGUAGE_FACTS
export const LANGUAGES = Object.keys(LANGUAGE_FACTS) as readonly Language[]

export function factsOfLanguage(language: Language): LanguageFacts {
  return LANGUAGE_FACTS[language]
}

/**
 * The language to use: the user's choice, else the first of the system's languages that we have. Any
 * Chinese becomes zh-CN; a system in none of our languages gets English.
 */
export function resolveLanguage(
  choice: Language | 'system',
  systemLocales: readonly string[],
): Language {
  if (choice !== 'system') return choice
  for (const locale of systemLocales) {
    const known = LANGUAGES.find((language) => baseOf(language) === baseOf(locale))
    if (known !== undefined) return known
  }
  return 'en'
}

/** `zh` of `zh-CN` and of `zh_TW.UTF-8`. */
function baseOf(locale: string): string {
  return locale.toLowerCase().replace(/[-_.].*/, '')
}
