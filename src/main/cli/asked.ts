import type { Result } from '@shared/contract/result'

/**
 * The outcome of a request that needs a process that may write: nobody could take it, the app that took
 * it ended without an answer, or an answer.
 */
export type Asked<Answer> =
  | { readonly is: 'busy' }
  | { readonly is: 'cut' }
  | { readonly is: 'answered'; readonly result: Result<Answer> }

/** Hands a request to whoever may write: the running app, or this process when none runs. */
export type Asking<Request, Answer> = (request: Request) => Promise<Asked<Answer>>
