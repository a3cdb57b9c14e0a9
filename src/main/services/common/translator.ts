import { createCoreContext, translate as textOf } from '@intlify/core'
import type { Language } from '@shared/domain/settings/languages'
import { loadMessages } from '@shared/i18n/load'
import type { Translate } from '../../ports/words'

export interface Translator {
  readonly translate: Translate
  /** Loads the texts of a language and uses them from then on. */
  speak(language: Language): Promise<void>
}

/** Translates with the same texts and the same message format as the window. */
export async function createTranslator(first: Language): Promise<Translator> {
  const locale: string = first
  const context = createCoreContext({
    locale,
    fallbackLocale: false,
    messages: { [first]: await loadMessages(first) },
  })
  const messages: Record<string, object> = context.messages
  return {
    translate(key, values = {}) {
      const count = values['count']
      const text =
        typeof count === 'number'
          ? textOf(context, key, values, count)
          : textOf(context, key, values)
      return String(text)
    },
    async speak(language) {
      messages[language] ??= await loadMessages(language)
      context.locale = language
    },
  }
}
