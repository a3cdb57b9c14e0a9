// @vitest-environment happy-dom
import { flushPromises } from '@vue/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import FormField from '../../components/FormField.vue'
import TextInput from '../../components/TextInput.vue'
import { openWindow } from '../../testing/openWindow'
import GuideHelp from './GuideHelp.vue'
import GuidePanel from './GuidePanel.vue'

/** A form with help beside a field, like the card's form. */
const FormWithHelp = defineComponent(() => {
  const iccid = ref('')
  const help = () => h(GuideHelp, { article: 'before-you-start', heading: 'numbers' })
  const input = () =>
    h(TextInput, {
      modelValue: iccid.value,
      'onUpdate:modelValue': (text: string) => (iccid.value = text),
    })
  return () => [h(FormField, { label: 'ICCID' }, { aside: help, default: input }), h(GuidePanel)]
})

type OpenedWindow = Awaited<ReturnType<typeof openWindow>>
let opened: OpenedWindow | null = null
afterEach(() => opened?.page.unmount())

const dialog = () => document.querySelector('[role="dialog"]')
const button = (name: string) =>
  [...(dialog()?.querySelectorAll('button') ?? [])].find((each) => each.textContent.includes(name))

async function openHelp(): Promise<OpenedWindow> {
  opened = await openWindow(FormWithHelp, { at: '/cards/new' })
  await opened.page.get('input').setValue('8951')
  await opened.page.get('button[aria-label="指南：ICCID"]').trigger('click')
  await vi.waitFor(() => expect(dialog()?.textContent).toContain('哪个号码'))
  return opened
}

it('opens beside the form, at the place that explains the field', async () => {
  const { page, router } = await openHelp()
  await vi.waitFor(() => expect(document.activeElement?.textContent).toContain('哪个号码'))
  expect(router.currentRoute.value.name).toBe('card-new')
  expect(page.get('input').element.value).toBe('8951')
})

it('turns to another article and back, without leaving the form', async () => {
  const { page, router } = await openHelp()
  const link = [...(dialog()?.querySelectorAll('a') ?? [])].find(
    (each) => each.textContent.trim() === '一步一步续费',
  )
  link?.click()
  await vi.waitFor(() => expect(dialog()?.querySelector('h2')?.textContent).toBe('一步一步续费'))
  button('返回')?.click()
  await vi.waitFor(() => expect(dialog()?.querySelector('h2')?.textContent).toBe('开始之前'))
  expect(router.currentRoute.value.name).toBe('card-new')
  expect(page.get('input').element.value).toBe('8951')
})

it('goes to the same place on the guide’s own page', async () => {
  const { router } = await openHelp()
  button('在指南中打开')?.click()
  await flushPromises()
  expect(router.currentRoute.value.params).toEqual({
    article: 'before-you-start',
    heading: 'numbers',
  })
  expect(dialog()).toBeNull()
})
