// npm run build
import { buildApp } from './appBuild.mjs'
import { asCommand } from './asCommand.mjs'
import { installDependencies } from './dependencies.mjs'

await asCommand(async () => {
  await installDependencies()
  await buildApp()
  return 0
})
