// npm start: everything from a fresh clone to the open window.
import { buildApp } from './checkout/appBuild.mjs'
import { asCommand } from './steps/asCommand.mjs'
import { run } from './steps/command.mjs'
import { installDependencies } from './checkout/dependencies.mjs'
import { checkout } from './checkout/places.mjs'
import { prepareElectron } from './runtime/prepareElectron.mjs'

await asCommand(async () => {
  await installDependencies()
  await buildApp()
  const { executable, args, env } = await prepareElectron({ forTests: false })
  const { code } = await run(executable, [...args, checkout, ...process.argv.slice(2)], {
    // Where the command was typed, so that relative paths mean what they say.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    env,
    isShown: true,
  })
  return code
})
