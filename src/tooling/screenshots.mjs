// npm run screenshots: pictures of the main pages, for the README and for looking at.
import { buildApp } from './checkout/appBuild.mjs'
import { asCommand } from './steps/asCommand.mjs'
import { installDependencies } from './checkout/dependencies.mjs'
import { exitCodeOf } from './tests/tally.mjs'
import { runPlaywright } from './tests/testRunners.mjs'

await asCommand(async () => {
  await installDependencies()
  await buildApp()
  return exitCodeOf(await runPlaywright('screenshots', process.argv.slice(2)))
})
