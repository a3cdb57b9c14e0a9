import type { CalendarEvent } from './calendarEvents'
import { dateText } from './cellText'
import type { ExportOptions } from './exportOptions'
import type { CellWords } from '../history/historyCells'
import { formatPhoneNumber } from '../cards/phoneNumber'

type Texts = CellWords['texts']

export function eventTitle({ what, card }: CalendarEvent, { exports }: Texts): string {
  // A function, because a label may contain `$&` and the like, which `replace` would expand.
  return exports.calendar[what].replace('{card}', () => card.label)
}

/** One fact per line. */
export function eventDescription(
  event: CalendarEvent,
  { exports, operators }: Texts,
  { dateFormat, hasTimeZoneNote }: Pick<ExportOptions, 'dateFormat' | 'hasTimeZoneNote'>,
  hasNumbers: boolean,
): string {
  const { fact, archived, answered, deadlineNote } = exports.calendar
  const { what, card, isCancelled, cancelledOn, renewedOn } = event
  const operator = card.operatorName || operators[card.operator]
  const number = `+51 ${formatPhoneNumber(card.number)}`
  const lines = [
    isCancelled && (what === 'deadline' ? archived : answered),
    hasNumbers && fact.number.replace('{number}', number),
    fact.operator.replace('{operator}', () => operator),
    renewedOn && fact.renewedOn.replace('{date}', dateText(renewedOn, dateFormat)),
    cancelledOn && fact.cancelledOn.replace('{date}', dateText(cancelledOn, dateFormat)),
    hasTimeZoneNote && what === 'deadline' && deadlineNote,
  ]
  return lines.filter((line) => line !== false && line !== null).join('\n')
}
