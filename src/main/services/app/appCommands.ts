import type { AppInfo, Destination } from '@shared/contract/models'
import type { Result } from '@shared/contract/result'
import type { OperatorPage } from '@shared/domain/operators/operator'
import type { OperatorId } from '@shared/domain/operators/operators'

/** The window's requests that concern the app itself. */
export interface AppCommands {
  info(): AppInfo
  openDataFolder(): Promise<Result<undefined>>
  /** Called once the window is drawn. Returns the destination that was requested before, if any. */
  ready(): Destination | null
}

export interface LinkCommands {
  /** Opens the source with this id; `not-allowed` when we have none, or its host is not on the list. */
  openSource(sourceId: string): Promise<Result<undefined>>
  /** Opens a page of the operator's own site; `not-found` when we know none. */
  openOperator(operator: OperatorId, page: OperatorPage): Promise<Result<undefined>>
}
