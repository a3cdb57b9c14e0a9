// @vitest-environment happy-dom
import { enableAutoUnmount, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { success } from '@shared/contract/result'
import { useUndo } from '../../composables/useUndo'
import { speak } from '../../i18n'
import { useUndoKey } from './useUndoKey'

enableAutoUnmount(afterEach)

let undone: string[] = []
beforeEach(async () => {
  undone = []
  setActivePinia(createPinia())
  await speak('zh-CN')
})

/** A page with a text field, a checkbox and one undoable action. */
function openPage() {
  const page = mount(
    {
      setup: useUndoKey,
      template: '<div><input id="text"><textarea/><input id="box" type="checkbox"></div>',
    },
    { attachTo: document.body },
  )
  useUndo().offer({ title: 'A' }, async () => {
    undone.push('A')
    return success(undefined)
  })
  return page
}

it('undoes with Ctrl+Z, and with Cmd+Z', async () => {
  const page = openPage()
  await page.trigger('keydown', { key: 'z', ctrlKey: true })
  expect(undone).toEqual(['A'])
  page.unmount()
  await openPage().trigger('keydown', { key: 'z', metaKey: true })
  expect(undone).toEqual(['A', 'A'])
})

it('leaves the key to whoever is typing', async () => {
  const page = openPage()
  await page.get('#text').trigger('keydown', { key: 'z', ctrlKey: true })
  await page.get('textarea').trigger('keydown', { key: 'z', ctrlKey: true })
  expect(undone).toEqual([])
  await page.get('#box').trigger('keydown', { key: 'z', ctrlKey: true })
  expect(undone).toEqual(['A'])
})

it('takes no other key for it', async () => {
  const page = openPage()
  await page.trigger('keydown', { key: 'z' })
  await page.trigger('keydown', { key: 'Z', ctrlKey: true, shiftKey: true })
  await page.trigger('keydown', { key: 'z', ctrlKey: true, altKey: true })
  expect(undone).toEqual([])
})
