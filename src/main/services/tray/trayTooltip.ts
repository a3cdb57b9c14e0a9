import type { Speech } from '../common/cardWords'
import { type NextCard, lineOf } from './trayCards'

/** The next deadline, and how many more cards need something. */
export function tooltipOf(
  [first]: readonly NextCard[],
  count: number,
  speech: Speech,
): string | null {
  if (first === undefined) return null
  const line = lineOf(first, speech)
  const others = count - (needsSomething(first) ? 1 : 0)
  return others > 0 ? `${line}\n${speech.t('tray.others', { count: others })}` : line
}

/** Whether a card is to be counted beside the tray's icon. */
export function needsSomething({ timeline: { current } }: NextCard): boolean {
  return current.stage !== 'safe' && current.stage !== 'unknown'
}
