import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'

const eslint = new ESLint()

/** The lint rules that a file with this text would break at this place in the tree. */
async function brokenRules(filePath: string, text: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath })
  return (result?.messages ?? []).filter(({ severity }) => severity === 2).map((m) => m.ruleId)
}

describe('the walls of the house', () => {
  it.each([
    [
      'src/shared/domain/cards/card.ts',
      "import '../../../main/ports/clock'",
      'import-x/no-restricted-paths',
    ],
    ['src/shared/domain/cards/card.ts', "import 'node:fs'", 'no-restricted-imports'],
    [
      'src/renderer/api/client.ts',
      "import '../../main/ports/clock'",
      'import-x/no-restricted-paths',
    ],
    ['src/preload/index.ts', "import '@shared/domain/cards/card'", 'import-x/no-restricted-paths'],
    ['src/main/services/cards/cardService.ts', "import 'electron'", 'no-restricted-imports'],
    [
      'src/main/ports/clock.ts',
      "import '../../tooling/checkout/places.mjs'",
      'import-x/no-restricted-paths',
    ],
    [
      'src/shared/domain/rules/timeline.ts',
      "import type { HistoryRow } from '../history/history'",
      'import-x/no-restricted-paths',
    ],
    [
      'src/main/services/cards/cardService.ts',
      "import '../../composition/runApp'",
      'import-x/no-restricted-paths',
    ],
  ])('%s may not say %s', async (filePath, text, rule) => {
    expect(await brokenRules(filePath, text)).toContain(rule)
  })

  it('keeps the clock out of the rules', async () => {
    const text = 'export const now = [Date.now(), new Date(), setTimeout(String, 1)]'
    const broken = await brokenRules('src/shared/domain/cards/card.ts', text)
    expect(broken.sort()).toEqual([
      'no-restricted-globals',
      'no-restricted-syntax',
      'no-restricted-syntax',
    ])
  })

  it('lets raw channels be spoken in one place only', async () => {
    const text = "import { ipcMain } from 'electron'\nipcMain.handle('x', () => null)"
    expect(await brokenRules('src/main/electron/window.ts', text)).toContain('no-restricted-syntax')
  })
})
