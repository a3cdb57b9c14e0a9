import type { Language } from '@shared/domain/settings/languages'
import { fill, fillCount, texts } from './texts'

/** A card's line in the tray and in notifications, with the deadline this many days ahead. */
export function cardLine(
  days: number,
  name = 'Claro 987 654 321',
  language: Language = 'zh-CN',
): string {
  const { line, remaining } = texts(language).tray
  const { ahead, today, past } = remaining
  if (days === 0) return fill(line, { name, remaining: today })
  const words = fillCount(days > 0 ? ahead : past, Math.abs(days))
  return fill(line, { name, remaining: words })
}
