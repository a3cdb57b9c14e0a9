import { StepFailure } from '../steps/stepFailure.mjs'

const OLDEST = { major: 20, minor: 19 }

/**
 * @param {string} version as in process.versions.node
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)
}

export function requireNode() {
  if (isNewEnough(process.versions.node)) return
  throw new StepFailure(`Node.js ${process.versions.node} is too old.`, {
    next: `Install Node.js ${OLDEST.major}.${OLDEST.minor} or newer from https://nodejs.org, then run the same command again.`,
  })
}
