// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { useToast } from '../composables/useToast'
import { i18n, speak } from '../i18n'
import ToastHost from './ToastHost.vue'

beforeEach(async () => {
  await speak('zh-CN')
  setActivePinia(createPinia())
})

const mountHost = () => mount(ToastHost, { attachTo: document.body, global: { plugins: [i18n] } })

const buttonNamed = (name: string) =>
  [...document.querySelectorAll('button')].find(
    (button) => button.textContent.trim() === name || button.getAttribute('aria-label') === name,
  )

it('undoes once, and goes', async () => {
  const host = mountHost()
  const undo = vi.fn()
  useToast().show({ title: '已删除', action: { label: '撤销', run: undo } })
  await nextTick()

  buttonNamed('撤销')?.click()
  await nextTick()

  expect(undo).toHaveBeenCalledOnce()
  expect(buttonNamed('撤销')).toBeUndefined()
  expect(useToast().toasts).toEqual([])
  host.unmount()
})

it('can be closed without undoing', async () => {
  const host = mountHost()
  const undo = vi.fn()
  useToast().show({ title: '已删除', action: { label: '撤销', run: undo } })
  await nextTick()

  buttonNamed('关闭')?.click()
  await nextTick()

  expect(undo).not.toHaveBeenCalled()
  expect(useToast().toasts).toEqual([])
  host.unmount()
})

it('leaves by itself after a while, but an error stays until it is closed', async () => {
  vi.useFakeTimers()
  const host = mountHost()
  useToast().show({ title: '已保存', tone: 'success' })
  useToast().show({ title: '磁盘已满', tone: 'error' })
  await nextTick()

  await vi.advanceTimersByTimeAsync(60_000)

  expect(useToast().toasts.map(({ title }) => title)).toEqual(['磁盘已满'])
  host.unmount()
  vi.useRealTimers()
})

it('waits while somebody is on it', async () => {
  vi.useFakeTimers()
  const host = mountHost()
  useToast().show({ title: '已删除', action: { label: '撤销', run: () => undefined } })
  await nextTick()
  buttonNamed('撤销')?.focus()

  await vi.advanceTimersByTimeAsync(60_000)

  expect(useToast().toasts).toHaveLength(1)
  host.unmount()
  vi.useRealTimers()
})
