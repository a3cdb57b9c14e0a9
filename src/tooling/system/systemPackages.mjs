import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { NEVER_RAN, run } from '../steps/command.mjs'
import { step } from '../steps/progress.mjs'
import { StepFailure } from '../steps/stepFailure.mjs'
import {
  CHINESE_FONT,
  FONT_LIST,
  LIBRARIES_OPENED_LATER,
  librariesMissingIn,
  needsOf,
  packagesFor,
  programsFor,
} from './systemNeeds.mjs'

/**
 * Sees to it that a Linux system has what Electron (and its tests) need: installs it as root on
 * Debian and its kin, else says exactly what to install. Probes for the things themselves, because
 * package lists know nothing of other systems. Other platforms bring everything along.
 * @param {{ executable: string, forTests: boolean, hasDisplay: boolean }} situation
 */
export async function installSystemPackages(situation) {
  if (process.platform !== 'linux') return
  const needs = await findNeeds(situation)
  if (needs.length === 0) return
  const names = await namesHere(packagesFor(needs))
  const list = needs.map(({ what }) => what).join(', ')
  const install = `apt-get update && apt-get install -y --no-install-recommends ${names.join(' ')}`
  if (!isOnPath('apt-get')) {
    throw new StepFailure(`This system lacks ${list}.`, {
      next: `Install them with your system's package manager (Debian calls them ${names.join(', ')}), then run the same command again.`,
    })
  }
  if (process.getuid?.() !== 0) {
    throw new StepFailure(`This system lacks ${list}.`, {
      next: `Run \`sudo sh -c '${install}'\`, then run the same command again.`,
    })
  }
  await step(`Installing ${list}`, () => installAsRoot(install, packagesFor(needs)))
  const still = await findNeeds(situation)
  if (still.length > 0) {
    throw new StepFailure(`This system still lacks ${still.map(({ what }) => what).join(', ')}.`, {
      next: 'Find the packages that have them with `apt-file search`, install them, then run the same command again.',
    })
  }
}

/** @param {{ executable: string, forTests: boolean, hasDisplay: boolean }} situation */
async function findNeeds(situation) {
  const ldd = await run('ldd', [situation.executable])
  const cache = await run('/sbin/ldconfig', ['-p'])
  const later = LIBRARIES_OPENED_LATER.filter((library) => !cache.stdout.includes(library))
  const fonts = await run('fc-list', [':lang=zh'])
  return [
    ...needsOf({
      libraries: [...librariesMissingIn(ldd.stdout), ...(cache.code === 0 ? later : [])],
      programs: programsFor(situation).filter((program) => !isOnPath(program)),
    }),
    ...(fonts.code === NEVER_RAN ? [FONT_LIST] : []),
    ...(fonts.stdout.trim() === '' ? [CHINESE_FONT] : []),
  ]
}

/**
 * @param {string} install
 * @param {readonly string[]} wanted
 */
async function installAsRoot(install, wanted) {
  // A fresh container has no package lists, and without them no package name can be checked.
  const update = await run('apt-get', ['update'])
  const names = await namesHere(wanted)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const args = ['install', '-y', '--no-install-recommends', ...names]
  const { code, output } = await run('apt-get', args, { env })
  if (code === 0) return
  throw new StepFailure('apt-get could not install what is missing.', {
    next: `Make sure that apt-get reaches its mirror, run \`${install}\`, then run the same command again.`,
    output: update.output + output,
  })
}

/**
 * The names under which this release has the packages: since the change to 64-bit time some
 * libraries are called …t64, and their old names lead nowhere.
 * @param {readonly string[]} names
 */
async function namesHere(names) {
  return Promise.all(
    names.map(async (name) => {
      const { stdout } = await run('apt-cache', ['policy', name, `${name}t64`])
      const hasNewName = stdout.includes(`${name}t64:`)
      return hasNewName && !candidateOf(stdout, name) && candidateOf(stdout, `${name}t64`)
        ? `${name}t64`
        : name
    }),
  )
}

/**
 * @param {string} policy what `apt-cache policy` printed
 * @param {string} name
 */
function candidateOf(policy, name) {
  const lines = policy.split('\n')
  const candidate = lines[lines.indexOf(`${name}:`) + 2]?.trim() ?? ''
  return candidate.startsWith('Candidate:') && !candidate.endsWith('(none)')
}

/** @param {string} program */
function isOnPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}
