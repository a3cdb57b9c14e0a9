import { HistoryViewsSchema } from '../../domain/history/historyViews'
import { nothing } from './parts'

export const viewChannels = {
  /** The history's last layout and its named views. */
  'views:read': { request: nothing, response: HistoryViewsSchema },
  'views:save': { request: HistoryViewsSchema, response: HistoryViewsSchema },
} as const
