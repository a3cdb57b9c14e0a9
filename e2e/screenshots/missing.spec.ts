import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { look } from '../fixtures/appWindow'
import { NOW } from '../fixtures/keepline'
import { addCard, changeSettings, record } from '../fixtures/windowApi'
import { expect, test } from '../fixtures/test'
import { follow } from '../pages/shell'
import { texts } from '../pages/texts'
import { openAlbum } from './album'

for (const [language, theme, width] of [
  ['zh-CN', 'light', 1180],
  ['zh-CN', 'dark', 800],
  ['es', 'dark', 800],
  ['es', 'light', 1180],
  ['en', 'light', 800],
] as const) {
  test(`what is missing or damaged, in ${language}, ${theme}, ${width} px`, async ({
    startKeepline,
  }) => {
    const first = await startKeepline({ language, now: NOW })
    await changeSettings(first.page, { theme })
    const names = ['银行卡号', 'Mamá', 'WhatsApp', 'Spare']
    const ids: string[] = []
    for (const [index, label] of names.entries()) {
      const { card } = await addCard(first.page, { label, number: `90000000${index}` })
      await record(first.page, card.id, { date: '2026-11-20' })
      ids.push(card.id)
    }
    await first.quit()
    const { dataFolder } = first
    const fileOf = (index: number) => join(dataFolder, 'cards', `${ids[index]}.json`)
    await rm(fileOf(0))
    await writeFile(fileOf(1), 'torn')
    await writeFile(join(dataFolder, 'import.json'), 'torn')
    await writeFile(join(dataFolder, 'settings.json'), 'torn')
    await writeFile(fileOf(3).replace(ids[3] ?? '', 'notes'), '{}')

    const app = await startKeepline({ language, now: NOW, dataFolder })
    const { page } = app
    const take = await openAlbum(app, `${language}.${theme}.${width}`, width)
    const { damaged } = texts(language)
    await page.emulateMedia({ colorScheme: theme })
    await expect(page.getByText(damaged.problem.missing)).toBeVisible()
    await take('missing-overview')
    await follow(page, '/cards')
    await take('missing-cards')
    await follow(page, '/reminders')
    await take('missing-health')
    await rename(dataFolder, `${dataFolder}-moved`)
    await look(app)
    await follow(page, '/')
    await expect(page.getByText(damaged.problem.gone)).toBeVisible()
    await take('missing-gone')
  })

  test(`dates that have not come, in ${language}, ${theme}, ${width} px`, async ({
    startKeepline,
  }) => {
    const later = await startKeepline({ language, now: '2098-05-02T14:00:00.000Z' })
    const { card } = await addCard(later.page, { label: '银行卡号', number: '900000001' })
    await record(later.page, card.id, { date: '2098-05-01' })
    await later.quit()
    const back = await startKeepline({ language, now: NOW, dataFolder: later.dataFolder })
    await changeSettings(back.page, { theme })
    const take = await openAlbum(back, `${language}.${theme}.${width}`, width)
    await follow(back.page, `/cards/${card.id}`)
    await take('ahead-card')
    await follow(back.page, '/cards')
    await take('ahead-cards')
    await follow(back.page, '/')
    await take('ahead-overview')
  })
}
