import type { Instant } from '@shared/domain/base/civilDate'

/** Formats an instant for a file name, without colons, which Windows forbids. */
export function fileStampOf(moment: Instant): string {
  return moment.replaceAll(':', '-')
}

/** Parses the instant out of a file name; null when there is none. */
export function instantOf(fileName: string): Instant | null {
  const match = /(\d{4}-\d{2}-\d{2}T\d{2})-(\d{2})-(\d{2}\.\d{3}Z)/.exec(fileName)
  return match ? `${match[1]}:${match[2]}:${match[3]}` : null
}
