import type { ShownNotification } from '../ports/notifications'

/** What a notification daemon reports about itself. */
export interface NotificationServer {
  /**
   * The daemon's bus connection. A different owner is a different daemon, even if its name is the
   * same.
   */
  readonly owner: string
  readonly name: string
  readonly version: string
  readonly capabilities: readonly string[]
}

/** A value with its D-Bus type signature. */
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
  /** The label of the default action (a click on the notification), which some daemons show. */
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
    // A daemon without the "actions" capability may turn a notification with actions into a dialog.
    actions: capabilities.includes('actions') ? [DEFAULT_ACTION, openLabel, ...labels] : [],
    hints: {
      urgency: { signature: 'y', value: isUrgent ? URGENCY.critical : URGENCY.normal },
      'desktop-entry': { signature: 's', value: 'keepline' },
      // With this tag dunst also replaces notifications of an earlier run of the app, whose ids we
      // no longer know.
      'x-dunst-stack-tag': { signature: 's', value: tag },
      ...(image && { 'image-data': image }),
    } satisfies Record<string, Typed>,
    timeout: isUrgent ? UNTIL_ANSWERED : AS_LONG_AS_USUAL,
  }
}

/**
 * The index of the button that an action belongs to; null when the action is not one of our buttons.
 */
export function buttonOf(action: string): number | null {
  const index = action.startsWith(BUTTON) ? action.slice(BUTTON.length) : ''
  return /^\d+$/.test(index) ? Number(index) : null
}

/** Daemons with markup read a subset of HTML in the body; the title is plain text everywhere. */
function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** An image hint from Electron's pixels, which are BGRA, row by row. */
export function imageHint(bgra: Buffer, width: number, height: number): Typed {
  const rgba = Buffer.from(bgra)
  rgba.swap32()
  // The pixels are ARGB now. Move the alpha byte to the end of each.
  for (let at = 0; at < rgba.length; at += 4) rgba.writeUInt32BE(rotated(rgba.readUInt32BE(at)), at)
  const [hasAlpha, bitsPerSample, channels] = [true, 8, 4]
  const value = [width, height, width * channels, hasAlpha, bitsPerSample, channels, rgba]
  return { signature: '(iiibiiay)', value }
}

function rotated(pixel: number): number {
  return ((pixel << 8) | (pixel >>> 24)) >>> 0
}
