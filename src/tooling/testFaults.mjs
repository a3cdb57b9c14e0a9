// npm run test:faults: is anything lost when the process that writes the records is killed, a thousand
// times, at any moment?  `-- --kills=100 --seed=7` for fewer, or for the same moments again.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { installDependencies } from './checkout/dependencies.mjs'
import { buildFaults } from './faults/faultsBuild.mjs'
import { killManyTimes } from './faults/kills.mjs'
import { tableText } from './faults/table.mjs'
import { asCommand } from './steps/asCommand.mjs'
import { step } from './steps/progress.mjs'

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '1000' }, seed: { type: 'string' } },
})
const kills = Number(values.kills)
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31))

await asCommand(async () => {
  await installDependencies()
  const folder = await mkdtemp(join(tmpdir(), 'keepline-faults-'))
  try {
    const program = await step('Bundling what writes the records', () =>
      buildFaults(join(folder, 'build')),
    )
    const table = await step(
      `Killing it ${kills} times (seed ${seed})`,
      () => killManyTimes(program, folder, { kills, seed }),
      ({ wrong }) => wrong.length === 0,
    )
    process.stdout.write(tableText(table))
    return table.wrong.length === 0 ? 0 : 1
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
