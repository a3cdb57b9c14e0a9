import type { AppInfo, Destination } from '@shared/contract/models'
import { failure, success } from '@shared/contract/result'
import { OPERATORS } from '@shared/domain/operators/operators'
import { SOURCES } from '@shared/domain/operators/sources'
import type { Clock } from '../../ports/clock'
import type { Desktop } from '../../ports/desktop'
import type { TrayView } from '../../ports/tray'
import type { AppCommands, LinkCommands } from './appCommands'

export interface AppServiceNeeds {
  readonly clock: Clock
  readonly desktop: Desktop
  readonly tray: Pick<TrayView, 'isAvailable'>
  readonly about: Pick<
    AppInfo,
    'version' | 'electronVersion' | 'platform' | 'systemLocales' | 'dataFolder'
  >
  /** Called when the window is drawn. Returns the destination that was requested before, if any. */
  readonly ready: () => Destination | null
}

export function createAppService(needs: AppServiceNeeds): AppCommands {
  const { clock, desktop, tray, about, ready } = needs
  return {
    info: () => ({
      ...about,
      // A copy, because the schema's type is a mutable array.
      systemLocales: [...about.systemLocales],
      now: clock.now(),
      timeZone: clock.timeZone(),
      hasTray: tray.isAvailable(),
    }),
    async openDataFolder() {
      return (await desktop.openFile(about.dataFolder)) ? success(undefined) : failure('no-viewer')
    },
    ready,
  }
}

export function createLinkService(desktop: Desktop): LinkCommands {
  return {
    async openSource(sourceId) {
      const source = Object.entries(SOURCES).find(([id]) => id === sourceId)?.[1]
      if (source === undefined || !(await desktop.openLink(source.url)))
        return failure('not-allowed')
      return success(undefined)
    },
    async openOperator(operator, page) {
      const address = OPERATORS[operator].contacts[page]
      if (address === null) return failure('not-found')
      return (await desktop.openLink(address)) ? success(undefined) : failure('not-allowed')
    },
  }
}
