import type { Language } from '@shared/domain/settings/languages'
import { messages as en } from '@shared/i18n/en'
import { withFigures } from '@shared/i18n/figures'
import { messages as es } from '@shared/i18n/es'
import { type Messages } from '@shared/i18n/texts'
import { messages as zh } from '@shared/i18n/zh-CN'

const MESSAGES: Readonly<Record<Language, Messages>> = {
  'zh-CN': withFigures(zh, 'zh-CN'),
  es: withFigures(es, 'es'),
  en: withFigures(en, 'en'),
}

/**
 * The app's texts. Tests use the texts of the window itself, so that wording can change without
 * changing tests.
 */
export function texts(language: Language): Messages {
  return MESSAGES[language]
}

/** The words that most tests read: the users' own. */
export const say = MESSAGES['zh-CN']

/** A text with its figures: `fill('还有 {days} 天', { days: 7 })`. */
export function fill(text: string, figures: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(figures[name] ?? whole))
}

/** Fills a text with singular and plural: `queda 1 día | quedan 7 días`. */
export function fillCount(text: string, count: number): string {
  const [one = text, many = one] = text.split(' | ')
  return fill(count === 1 ? one : many, { count })
}

/** Matches a text with any values for its parameters. */
export function anyOf(text: string): RegExp {
  const pieces = text.split(/\{\w+\}/).map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(pieces.join('.*'))
}
