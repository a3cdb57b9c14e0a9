// npm run screenshots: pictures of the main pages, for the README and for looking at.
import { buildApp } from './appBuild.mjs'
import { asCommand } from './asCommand.mjs'
import { installDependencies } from './dependencies.mjs'
import { exitCodeOf } from './tally.mjs'
import { runPlaywright } from './testRunners.mjs'

await asCommand(async () => {
  await installDependencies()
  await buildApp()
  return exitCodeOf(await runPlaywright('screenshots', process.argv.slice(2)))
})
