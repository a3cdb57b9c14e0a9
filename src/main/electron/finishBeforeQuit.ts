import type { App } from 'electron'
import type { Clock } from '../ports/clock'

/** A disk that does not answer must not keep the app from ending. */
const LONGEST_WAIT_SECONDS = 5

interface Work {
  readonly isDue: () => boolean
  readonly finish: () => Promise<unknown>
}

/** Ends the app only when the work that is due is done, or has taken too long. */
export function finishBeforeQuit(app: App, clock: Clock, { isDue, finish }: Work): void {
  let hasWaited = false
  app.on('will-quit', (event) => {
    if (hasWaited || !isDue()) return
    hasWaited = true
    event.preventDefault()
    const quit = () => {
      stopWaiting()
      app.quit()
    }
    const stopWaiting = clock.every(LONGEST_WAIT_SECONDS, quit)
    finish().then(quit, quit)
  })
}
