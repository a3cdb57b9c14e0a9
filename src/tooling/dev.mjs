// npm run dev: the window with hot reload.
import { join } from 'node:path'
import { forgetBuild } from './checkout/appBuild.mjs'
import { asCommand } from './steps/asCommand.mjs'
import { run } from './steps/command.mjs'
import { installDependencies } from './checkout/dependencies.mjs'
import { checkout } from './checkout/places.mjs'
import { prepareElectron } from './runtime/prepareElectron.mjs'

await asCommand(async () => {
  await installDependencies()
  const { executable, args, env } = await prepareElectron({ forTests: false })
  await forgetBuild()
  const { code } = await run(
    process.execPath,
    [
      join(checkout, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js'),
      'dev',
      '--watch',
      '--',
      ...args,
      ...process.argv.slice(2),
    ],
    { env: { ...env, ELECTRON_EXEC_PATH: executable }, isShown: true },
  )
  return code
})
