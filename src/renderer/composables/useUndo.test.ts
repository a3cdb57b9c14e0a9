// @vitest-environment happy-dom
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, it } from 'vitest'
import { failure, success } from '@shared/contract/result'
import { speak } from '../i18n'
import { useToast } from './useToast'
import { useUndo } from './useUndo'

beforeEach(async () => {
  setActivePinia(createPinia())
  await speak('zh-CN')
})

/** Actions that record when they are undone. */
function deeds() {
  const undone: string[] = []
  const offer = (title: string) =>
    useUndo().offer({ title }, async () => {
      undone.push(title)
      return success(undefined)
    })
  return { undone, offer }
}

const titles = () => useToast().toasts.map(({ title }) => title)

it('takes back the newest first, then what was done before it', async () => {
  const { undone, offer } = deeds()
  offer('A')
  offer('B')
  await useUndo().undoLast()
  expect(undone).toEqual(['B'])
  await useUndo().undoLast()
  expect(undone).toEqual(['B', 'A'])
  expect(titles()).toEqual(['已撤销：B', '已撤销：A'])
})

it('takes back from the toast whatever was done since', async () => {
  const { undone, offer } = deeds()
  offer('A')
  offer('B')
  const [first] = useToast().toasts
  expect(first).toMatchObject({ title: 'A', action: { label: '撤销' } })
  useToast().act(first?.id ?? 0)
  await expect.poll(() => undone).toEqual(['A'])
  await useUndo().undoLast()
  expect(undone).toEqual(['A', 'B'])
})

it('takes nothing back twice', async () => {
  const { undone, offer } = deeds()
  offer('A')
  await Promise.all([useUndo().undoLast(), useUndo().undoLast()])
  await useUndo().undoLast()
  expect(undone).toEqual(['A'])
})

it('says why something could not be taken back, and goes on with the one before', async () => {
  const { undone, offer } = deeds()
  offer('A')
  useUndo().offer({ title: 'B' }, async () => failure('disk-full'))
  await useUndo().undoLast()
  expect(useToast().toasts.at(-1)).toMatchObject({ title: '没能撤销：B', tone: 'error' })
  await useUndo().undoLast()
  expect(undone).toEqual(['A'])
})
