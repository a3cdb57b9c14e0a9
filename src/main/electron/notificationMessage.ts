import type { ShownNotification } from '../ports/notifications'

/** What a notification daemon says of itself. */
export interface NotificationServer {
  /** Its connection: another one is another daemon, even by the same name. */
  readonly owner: string
  readonly name: string
  readonly version: string
  readonly capabilities: readonly string[]
}

/** A value with its D-Bus type. */
export interface Typed {
  readonly signature: string
  readonly value: unknown
}

export const NOTIFY_SIGNATURE = 'susssasa{sv}i'
export const DEFAULT_ACTION = 'default'
const BUTTON = 'button:'
const URGENCY = { normal: 1, critical: 2 } as const
const AS_LONG_AS_USUAL = -1
const UNTIL_ANSWERED = 0

export interface NotifyOptions {
  /** The id that is replaced; 0 for a new one. */
  readonly replaces: number
  /** What a click on the notification does, for daemons that put it into words. */
  readonly openLabel: string
  readonly image: Typed | null
}

/** The arguments of `org.freedesktop.Notifications.Notify`, its hints not yet wrapped into variants. */
export function notifyArguments(
  { title, body, tag, isUrgent, buttons }: ShownNotification,
  { capabilities }: NotificationServer,
  { replaces, openLabel, image }: NotifyOptions,
) {
  const labels = buttons.flatMap(({ label }, index) => [`${BUTTON}${index}`, label])
  return {
    application: 'Keepline',
    replaces,
    icon: '',
    title,
    body: capabilities.includes('body-markup') ? escapeMarkup(body) : body,
    // A daemon without actions may turn a notification that has some into a dialog.
    actions: capabilities.includes('actions') ? [DEFAULT_ACTION, openLabel, ...labels] : [],
    hints: {
      urgency: { signature: 'y', value: isUrgent ? URGENCY.critical : URGENCY.normal },
      'desktop-entry': { signature: 's', value: 'keepline' },
      // By it dunst replaces also what an earlier run has shown, whose ids nobody knows any more.
      'x-dunst-stack-tag': { signature: 's', value: tag },
      ...(image && { 'image-data': image }),
    } satisfies Record<string, Typed>,
    timeout: isUrgent ? UNTIL_ANSWERED : AS_LONG_AS_USUAL,
  }
}

/** The index of the button that an action stands for; null when it is none of ours. */
export function buttonOf(action: string): number | null {
  const index = action.startsWith(BUTTON) ? action.slice(BUTTON.length) : ''
  return /^\d+$/.test(index) ? Number(index) : null
}

/** Daemons with markup read a subset of HTML in the body; the title is plain text everywhere. */
function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** An image as it travels in a hint, from the pixels that Electron holds: BGRA, row by row. */
export function imageHint(bgra: Buffer, width: number, height: number): Typed {
  const rgba = Buffer.from(bgra)
  rgba.swap32()
  // ARGB by now: the alpha has to go to the end of each pixel.
  for (let at = 0; at < rgba.length; at += 4) rgba.writeUInt32BE(rotated(rgba.readUInt32BE(at)), at)
  const [hasAlpha, bitsPerSample, channels] = [true, 8, 4]
  const value = [width, height, width * channels, hasAlpha, bitsPerSample, channels, rgba]
  return { signature: '(iiibiiay)', value }
}

function rotated(pixel: number): number {
  return ((pixel << 8) | (pixel >>> 24)) >>> 0
}
