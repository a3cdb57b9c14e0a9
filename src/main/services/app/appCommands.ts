import type { AppInfo, Destination } from '@shared/contract/models'
import type { Result } from '@shared/contract/result'
import type { OperatorPage } from '@shared/domain/operators/operatorContacts'
import type { OperatorId } from '@shared/domain/operators/operators'

/** What the window asks of the app around it. */
export interface AppCommands {
  info(): AppInfo
  openDataFolder(): Promise<Result<undefined>>
  /** Told once the window is drawn; gives the page that was asked for meanwhile. */
  ready(): Destination | null
}

export interface LinkCommands {
  /** Opens the source with this id; `not-allowed` when we have none, or its host is not on the list. */
  openSource(sourceId: string): Promise<Result<undefined>>
  /** Opens an operator's own page; `not-found` when we know of none. */
  openOperator(operator: OperatorId, page: OperatorPage): Promise<Result<undefined>>
}
