// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { i18n, speak } from './i18n'

it.each([
  ['zh-CN', '设置'],
  ['es', 'Ajustes'],
  ['en', 'Settings'],
] as const)('speaks %s, and tells the screen reader so', async (language, word) => {
  await speak(language)

  expect(i18n.global.t('shell.navigation.settings')).toBe(word)
  expect(document.documentElement.lang).toBe(language)
})
