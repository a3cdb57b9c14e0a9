import * as v from 'valibot'
import { SettingsSchema } from '@shared/domain/settings/settings'
import type { Api } from '@shared/contract/api'
import { failure, invalid, success } from '@shared/contract/result'
import { refusedPicture } from '@shared/domain/statistics/chartPicture'
import { HistoryViewsSchema } from '@shared/domain/history/historyViews'
import { OPERATORS } from '@shared/domain/operators/operators'
import { ruleIssues } from '@shared/domain/rules/operatorRules'
import { memoryBackups } from './backups'
import { memoryCards } from './cards'
import { memoryExportMemory } from './exportMemory'
import { memoryExports } from './exports'
import { memoryImports } from './imports'
import { memoryLibrary } from './library'
import { memoryReceipts } from './receipts'
import { memoryReminders } from './reminders'
import { memoryRenewals } from './renewals'
import { memorySnapshots } from './snapshots'
import type { World } from './world'

/** The whole api in memory, built on the same domain functions: for tests and plain browsers. */
export function memoryApi(world: World): Api {
  return {
    app: {
      info: () => world.answer('app:info', () => success(world.info)),
      openDataFolder: () => world.answer('app:openDataFolder', () => success(undefined)),
      ready: () => world.answer('app:ready', () => success(null)),
    },
    library: memoryLibrary(world),
    snapshots: memorySnapshots(world),
    backups: memoryBackups(world),
    cards: memoryCards(world),
    renewals: memoryRenewals(world),
    receipts: memoryReceipts(world),
    history: memoryExports(world),
    exports: memoryExportMemory(world),
    import: memoryImports(world),
    statistics: {
      saveChart: ({ title, picture }) =>
        world.answer('statistics:saveChart', () => {
          const refused = refusedPicture(picture)
          if (refused !== null) return refused
          world.savedCharts.push({ title, picture })
          return success(world.exported(`keepline.${picture.type}`, 1))
        }),
    },
    views: {
      read: () => world.answer('views:read', () => success(world.views)),
      save: (views) =>
        world.answer('views:save', () => {
          world.views = v.parse(HistoryViewsSchema, views)
          return success(world.views)
        }),
    },
    reminders: memoryReminders(world),
    settings: {
      read: () => world.answer('settings:read', () => success(world.settings)),
      change: (patch) =>
        world.answer('settings:change', () => {
          const next = v.parse(SettingsSchema, { ...world.settings, ...patch })
          const issues = patch.operatorRules ? ruleIssues(next.operatorRules) : []
          if (issues.length > 0) return invalid(issues)
          world.settings = next
          world.tell('settings:changed', world.settings)
          return success(undefined)
        }),
    },
    links: {
      openSource: ({ sourceId }) =>
        world.answer('links:openSource', () => {
          world.openedSources.push(sourceId)
          return success(undefined)
        }),
      openOperator: ({ operator, page }) =>
        world.answer('links:openOperator', () => {
          if (OPERATORS[operator].contacts[page] === null) return failure('not-found')
          world.openedOperatorPages.push(`${operator} ${page}`)
          return success(undefined)
        }),
    },
    on: (event, listen) => world.on(event, listen),
  }
}
