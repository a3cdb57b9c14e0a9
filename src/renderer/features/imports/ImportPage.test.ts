// @vitest-environment happy-dom
import { flushPromises } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { aDocument } from '@shared/domain/testing/documents'
import { openWindow, testWorld } from '../../testing/openWindow'
import ImportPage from './ImportPage.vue'

const LEDGER = [
  '我的号码,,,,',
  '号码,名称,运营商,上次充值,金额',
  '+51 987 654 321,主号,Claro,2026-06-04,5',
  '912345678,备用,比特尔,2026-07-01,S/ 10.00',
  '98765,太短,Bitel,2026-01-01,5',
  '合计,,,,20',
].join('\n')

async function openImport(text: string, world = testWorld()) {
  world.fileToImport = { fileName: '台账.csv', text }
  const opened = await openWindow(ImportPage, { world, at: '/import' })
  const { page } = opened
  const press = async (name: string) => {
    const button = page.findAll('button').find((each) => each.text().includes(name))
    if (!button) throw new Error(`No button ${name}`)
    await button.trigger('click')
    await flushPromises()
  }
  await press('把文件拖到这里')
  return { ...opened, press }
}

const labels = (world: ReturnType<typeof testWorld>) =>
  world.documents.map(({ card }) => card.label)

it('says of every row what will happen, and writes nothing before it is confirmed', async () => {
  const { page, world, press } = await openImport(LEDGER)
  const text = page.text()
  expect(text).toContain('新建号卡，记录 1 次续费')
  expect(text).toContain('秘鲁手机号码是 9 位，这里有 5 位。')
  expect(text).toContain('合计行，不是记录')
  expect(text).toContain('新建 2 张号卡，记录 2 次续费')
  expect(world.documents).toEqual([])

  await press('确认导入')
  expect(labels(world)).toEqual(['主号', '备用'])
  expect(page.text()).toContain('导入完成')
})

it('undoes the whole import at once', async () => {
  const { page, world, press } = await openImport(LEDGER)
  await press('确认导入')
  await press('撤销这次导入')
  expect(world.documents).toEqual([])
  expect(page.text()).toContain('把文件拖到这里')
})

it('leaves out the rows that are unticked', async () => {
  const { page, world, press } = await openImport(LEDGER)
  await page.get('[aria-label="导入第 3 行"]').setValue(false)
  await flushPromises()
  expect(page.text()).toContain('您选择不导入')
  await press('确认导入')
  expect(labels(world)).toEqual(['备用'])
})

it('says of a file in which a card is deleted that it goes to the trash', async () => {
  const alive = aDocument({ label: '主号' })
  const deletedAt = '2026-03-01T12:00:00.000Z'
  const card = { ...alive.card, deletedAt, updatedAt: '2026-10-01T12:00:00.000Z' }
  const file = { format: 'keepline-export', formatVersion: 1, cards: [{ ...alive, card }] }
  const world = testWorld()
  world.save(alive)
  const { page, press } = await openImport(JSON.stringify(file), world)
  expect(page.text()).toContain('删除 1')
  expect(page.text().match(/1 张号卡移入回收站/g)).toHaveLength(2)
  expect(page.text()).not.toContain('更新 1 张号卡')
  await press('确认导入')
  expect(world.documents[0]?.card.deletedAt).toBe(world.now())
  await press('撤销这次导入')
  expect(world.documents).toEqual([alive])
})

it('asks once how the days are to be read, and waits for the answer', async () => {
  const { page, world, press } = await openImport('号码,充值日期\n987654321,05/03/2026')
  const confirm = () => page.findAll('button').find((each) => each.text() === '确认导入')
  expect(page.text()).toContain('日期怎么读？')
  expect(confirm()?.attributes('disabled')).toBeDefined()
  const answers = page.findAll('[role=radio]').filter((radio) => radio.text().includes('2026-'))
  expect(answers.map((radio) => radio.text())).toEqual([
    '2026-03-05日在前，再月、年',
    '2026-05-03月在前，再日、年',
  ])
  await answers[0]?.trigger('click')
  await flushPromises()
  await press('确认导入')
  expect(world.documents[0]?.renewals[0]?.date).toBe('2026-03-05')
})

it('tells what stands in the way of a file, beside where it was chosen', async () => {
  const { page } = await openImport('{"half":')
  expect(page.get('[role=alert]').text()).toContain('“台账.csv”不是能导入的文件')
})
