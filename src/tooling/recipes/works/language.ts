import { type Language, factsOfLanguage, resolveLanguage } from '@shared/domain/settings/languages'
import { loadGuide } from '@shared/guide/load'
import { loadMessages } from '@shared/i18n/load'
import { expect, it } from 'vitest'

const FRENCH = 'fr' as string as Language

it('a French system gets French, with figures as French writes them', async () => {
  expect(resolveLanguage('system', ['fr_CA.UTF-8'])).toBe(FRENCH)
  expect(factsOfLanguage(FRENCH).ownName).toBe('Français')
  expect((await loadGuide(FRENCH)).articles.length).toBeGreaterThan(10)
  expect(JSON.stringify(await loadMessages(FRENCH))).toContain(
    new Intl.NumberFormat('fr').format(32_767),
  )
})
