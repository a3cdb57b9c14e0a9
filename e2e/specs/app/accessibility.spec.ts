import { AxeBuilder } from '@axe-core/playwright'
import { type Page } from '@playwright/test'
import { changeSettings } from '../../fixtures/windowApi'
import { expect, test } from '../../fixtures/test'
import { everyPage, show } from '../../pages/everyPage'

/** Accessibility violations on the page. */
async function violations(page: Page): Promise<readonly string[]> {
  // Electron cannot open the second page that axe's newer mode needs.
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

for (const theme of ['light', 'dark'] as const) {
  test(`no page shuts anybody out, in its ${theme} look`, async ({ startKeepline }) => {
    test.setTimeout(120_000)
    const { page } = await startKeepline()
    await changeSettings(page, { theme })
    expect(await violations(page), 'the first start').toEqual([])
    for (const stop of await everyPage(page)) {
      await show(page, stop)
      expect.soft(await violations(page), stop.name).toEqual([])
    }
  })
}
