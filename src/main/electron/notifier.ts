import { nativeImage } from 'electron'
import type { Clock } from '../ports/clock'
import type { Logger } from '../ports/logger'
import type { Notifier } from '../ports/notifications'
import type { Translate } from '../ports/words'
import { createLinuxNotifier } from './linuxNotifier'
import { type Typed, imageHint } from './notificationMessage'
import type { SessionBus } from './sessionBus'
import { createSystemNotifier } from './systemNotifier'

/** Some desktops show the icon at its full size, so it must not be large. */
const ICON_PIXELS = 96

export interface NotifierNeeds {
  readonly platform: NodeJS.Platform
  readonly bus: SessionBus
  readonly clock: Clock
  readonly iconFile: string
  readonly translate: Translate
  readonly logger: Logger
}

/** Call it once the app is ready. */
export function createNotifier(needs: NotifierNeeds): Notifier {
  const { platform, bus, clock, iconFile, translate, logger } = needs
  if (platform !== 'linux') return createSystemNotifier({ platform, clock, iconFile })
  let image: Typed | null = null
  return createLinuxNotifier({
    bus,
    logger,
    openLabel: () => translate('tray.open'),
    // The pixels, not the path: in a packaged app the path leads into an asar archive that the
    // daemon cannot read.
    image: () => (image ??= readImage(iconFile)),
  })
}

function readImage(iconFile: string): Typed | null {
  const icon = nativeImage.createFromPath(iconFile)
  if (icon.isEmpty()) return null
  const sized = icon.resize({ width: ICON_PIXELS, height: ICON_PIXELS })
  return imageHint(sized.toBitmap({ scaleFactor: 1 }), ICON_PIXELS, ICON_PIXELS)
}
