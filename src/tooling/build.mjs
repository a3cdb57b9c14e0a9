// npm run build
import { buildApp } from './checkout/appBuild.mjs'
import { asCommand } from './steps/asCommand.mjs'
import { installDependencies } from './checkout/dependencies.mjs'

await asCommand(async () => {
  await installDependencies()
  await buildApp()
  return 0
})
