/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/** @type {Set<ChildProcess>} */
const workers = new Set()
/** @type {Set<ChildProcess>} */
const servants = new Set()

/**
 * @param {Set<ChildProcess>} group
 * @param {ChildProcess} child
 */
function keep(group, child) {
  group.add(child)
  child.once('close', () => group.delete(child))
  return child
}

/**
 * A child that is asked to end when we are, and waited for, so that it can tidy up.
 * @template {ChildProcess} C
 * @param {C} child
 */
export function worker(child) {
  keep(workers, child)
  return child
}

/**
 * A child that the others need (a display): it ends with us, last of all.
 * @template {ChildProcess} C
 * @param {C} child
 */
export function servant(child) {
  keep(servants, child)
  return child
}

const SIGNAL_NUMBERS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 }

/**
 * A terminal's Ctrl+C reaches the children too, and Electron takes a second signal for a crash. So
 * children get this time to end by themselves before we signal them.
 */
const GRACE_MS = 2000

/** @param {number} signal */
async function endWorkers(signal) {
  const closings = [...workers].map(
    (child) => new Promise((resolve) => child.once('close', resolve)),
  )
  const asking = setTimeout(() => {
    for (const child of workers) child.kill(signal)
  }, GRACE_MS)
  await Promise.all(closings)
  clearTimeout(asking)
}

for (const [signal, number] of Object.entries(SIGNAL_NUMBERS)) {
  process.on(signal, () => {
    void endWorkers(number).finally(() => process.exit(128 + number))
  })
}

process.on('exit', () => {
  for (const child of [...workers, ...servants]) child.kill()
})
