import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { describe, expect, it } from 'vitest'

/** The walls need no types, and what needs none is fast. */
const untyped = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] })
const typed = new ESLint()

/** The lint rules that a file with this text would break at this place in the tree. */
async function brokenRules(
  filePath: string,
  text: string,
  eslint = untyped,
): Promise<(string | null)[]> {
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

describe('a promise', () => {
  const save = 'async function save(): Promise<void> {\n  await Promise.resolve()\n}\n'
  const inVue = (code: string) => `<script setup lang="ts">\n${code}</script>\n`
  const inTs = (code: string) => code
  const places = [
    { place: 'src/main/services/cards/cardService.ts', written: inTs },
    { place: 'src/renderer/App.vue', written: inVue },
    {
      place: 'src/tooling/test.mjs',
      written: (code: string) => code.replace(': Promise<void>', ''),
    },
    { place: 'e2e/fixtures/until.ts', written: inTs },
  ]

  it.each(places)('never floats in $place', async ({ place, written }) => {
    const broken = (call: string) => brokenRules(place, written(`${save}${call}\n`), typed)
    expect(await broken('save()')).toContain('@typescript-eslint/no-floating-promises')
    expect(await broken('await save()')).toEqual([])
  })

  it.each(places)('is given to nobody who cannot wait in $place', async ({ place, written }) => {
    const broken = (call: string) => brokenRules(place, written(`${save}${call}\n`), typed)
    expect(await broken("process.on('exit', save)")).toContain(
      '@typescript-eslint/no-misused-promises',
    )
    expect(await broken("process.on('exit', () => void save())")).toEqual([])
  })

  it('is seen through what a .vue file imports', async () => {
    const text = inVue("import { startStores } from './stores/startStores'\nstartStores()\n")
    expect(await brokenRules('src/renderer/App.vue', text, typed)).toContain(
      '@typescript-eslint/no-floating-promises',
    )
  })
})
