const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
const SPIN_MS = 100
const HEARTBEAT_MS = 10_000

/** @param {number} ms */
const seconds = (ms) => (ms < 9_950 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 1000)} s`)

/** @param {string} text */
export const say = (text) => void process.stderr.write(`${text}\n`)

/**
 * Runs one named step and shows that it is alive: a spinner with the time on a terminal, a line
 * every ten seconds elsewhere (logs must not fill up with spinner frames).
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @param {(result: T) => boolean} [isGood] whether the result deserves a tick; a throw never does
 * @returns {Promise<T>}
 */
export async function step(title, work, isGood = () => true) {
  const started = performance.now()
  const elapsed = () => seconds(performance.now() - started)
  const isTerminal = process.stderr.isTTY
  let frame = 0
  if (!isTerminal) say(`… ${title}`)
  const pulse = setInterval(
    () => {
      if (isTerminal) {
        process.stderr.write(`\r\x1b[2K${FRAMES[frame++ % FRAMES.length]} ${title} ${elapsed()}`)
      } else say(`… ${title}: ${elapsed()} so far`)
    },
    isTerminal ? SPIN_MS : HEARTBEAT_MS,
  )
  /** @param {string} sign */
  const end = (sign) => {
    clearInterval(pulse)
    say(`${isTerminal ? '\r\x1b[2K' : ''}${sign} ${title} (${elapsed()})`)
  }
  try {
    const result = await work()
    end(isGood(result) ? '✔' : '✖')
    return result
  } catch (error) {
    end('✖')
    throw error
  }
}
