// npm start: everything from a fresh clone to the open window, or to the end of a command.
import { buildApp } from './checkout/appBuild.mjs'
import { asCommand } from './steps/asCommand.mjs'
import { run } from './steps/command.mjs'
import { installDependencies } from './checkout/dependencies.mjs'
import { checkout } from './checkout/places.mjs'
import { prepareElectron } from './runtime/prepareElectron.mjs'

/**
 * Commands run without a window, and need a display only to print a PDF. What a command is, the app
 * decides; here it only spares an X server.
 * @param {readonly string[]} words
 */
function isCommand(words) {
  return words.some((word) =>
    /^(export|import|due|check|help|version|--help|-h|--version)$/.test(word),
  )
}

await asCommand(async () => {
  await installDependencies()
  await buildApp()
  const words = process.argv.slice(2)
  const needsDisplay = !isCommand(words) || words.some((word) => /pdf$/i.test(word))
  const { executable, args, env } = await prepareElectron({ forTests: false, needsDisplay })
  const { code } = await run(executable, [...args, checkout, ...words], {
    // Where the command was typed, so that relative paths mean what they say.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    env,
    isShown: true,
  })
  return code
})
