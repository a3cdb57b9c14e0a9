import { A_MEGABYTE } from '../domain/base/bytes'
import { LARGEST_CHART_BYTES } from '../domain/statistics/chartPicture'
import { LARGEST_DROP_BYTES } from '../domain/imports/importView'
import { LARGEST_RECEIPT_BYTES } from '../domain/receipts/receiptLimits'
import { type Channel, ipcContract } from './ipc'
import type { RequestLimits } from './requestSize'

/** A request that holds more is refused before anything else looks at it. */
export interface ChannelFacts extends RequestLimits {
  /**
   * It changes nothing, and two answers to the same request are the same: calls that come while one is
   * being answered share the next answer.
   */
  readonly isRead: boolean
}

/** Forms and lists of ids. The longest text of a form has some 33,000 characters. */
const USUAL = A_MEGABYTE
/** The ids of a hundred thousand renewals, or a million rows to leave out. */
const LONG_LIST = 16 * A_MEGABYTE

/**
 * Above what the services refuse themselves, with an error that names the limit: the window looks at a
 * file's size before it reads it.
 */
const ABOVE_THE_SERVICE = A_MEGABYTE

const LARGEST_FILE: Partial<Record<Channel, number>> = {
  'receipts:stage': LARGEST_RECEIPT_BYTES + ABOVE_THE_SERVICE,
  'import:drop': LARGEST_DROP_BYTES + ABOVE_THE_SERVICE,
  'statistics:saveChart': LARGEST_CHART_BYTES + ABOVE_THE_SERVICE,
}

const LARGEST: Partial<Record<Channel, number>> = {
  // A drawn chart as SVG is a text.
  'statistics:saveChart': LARGEST_CHART_BYTES + ABOVE_THE_SERVICE,
  'import:remap': LONG_LIST,
  'renewals:patchMany': LONG_LIST,
  'receipts:checkSelected': LONG_LIST,
  'history:export': LONG_LIST,
  'history:preview': LONG_LIST,
}

const READS: readonly Channel[] = [
  'app:info',
  'library:read',
  'snapshots:list',
  'snapshots:lost',
  'snapshots:look',
  'receipts:staged',
  'receipts:lastCheck',
  'history:preview',
  'import:rows',
  'import:last',
  'views:read',
  'exports:read',
  'reminders:ledger',
  'reminders:health',
  'settings:read',
]

export function factsOfChannel(channel: Channel): ChannelFacts {
  return {
    largest: LARGEST[channel] ?? USUAL,
    largestFile: LARGEST_FILE[channel] ?? 0,
    isRead: READS.includes(channel),
  }
}

/** All channels of the contract with their facts. The build puts them into preload. */
export function allChannels(): Readonly<Record<Channel, ChannelFacts>> {
  const names = Object.keys(ipcContract).filter((name): name is Channel => name in ipcContract)
  const all = Object.fromEntries(names.map((name) => [name, factsOfChannel(name)]))
  return all as Record<Channel, ChannelFacts> // From the keys of the contract itself.
}
