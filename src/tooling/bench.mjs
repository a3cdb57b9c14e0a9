// npm run bench: how long a start takes. npm run bench -- idle: what the app costs while it waits.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureColdStart } from './bench/coldStart.mjs'
import { measureIdle } from './bench/idle.mjs'
import { buildApp } from './checkout/appBuild.mjs'
import { installDependencies } from './checkout/dependencies.mjs'
import { asCommand } from './steps/asCommand.mjs'
import { StepFailure } from './steps/stepFailure.mjs'

/** @type {Record<string, (folder: string) => Promise<void>>} */
const BENCHES = { start: measureColdStart, idle: measureIdle }

await asCommand(async () => {
  const [name = 'start'] = process.argv.slice(2)
  const measure = BENCHES[name]
  if (!measure) {
    throw new StepFailure(`There is no benchmark "${name}".`, {
      next: `Run \`npm run bench -- NAME\` with one of: ${Object.keys(BENCHES).join(', ')}.`,
    })
  }
  await installDependencies()
  await buildApp()
  const folder = await mkdtemp(join(tmpdir(), 'keepline-bench-'))
  try {
    await measure(folder)
    return 0
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
