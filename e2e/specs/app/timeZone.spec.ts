import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DUE_IN_7_DAYS, addCard, onlyCard, record } from '../../fixtures/windowApi'
import { expect, test } from '../../fixtures/test'

for (const timeZone of [':/etc/localtime', 'PET5', 'UTC+5', 'GMT+5', '', 'Nowhere/Land']) {
  test(`a renewal is saved once, and reminding goes on, where the system says TZ=${timeZone}`, async ({
    startKeepline,
  }) => {
    const app = await startKeepline({ timeZone })
    const { card } = await addCard(app.page, DUE_IN_7_DAYS)
    await record(app.page, card.id)
    expect((await onlyCard(app.page)).renewals).toHaveLength(1)

    const zone = await app.page.evaluate(async () => {
      const info = await window.api?.app.info()
      return info?.ok ? info.data.timeZone : null
    })
    expect(() => new Intl.DateTimeFormat('en', { timeZone: String(zone) })).not.toThrow()
    const health = await app.page.evaluate(() => window.api?.reminders.health())
    expect(health).toMatchObject({ ok: true, data: { lastCheck: expect.any(String) } })
    const log = await readFile(join(app.dataFolder, 'logs', 'keepline.log'), 'utf8')
    expect(log).not.toMatch(/"level":"error"/)
  })
}
