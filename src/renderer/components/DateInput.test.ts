// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, expect, it } from 'vitest'
import { defineComponent, ref } from 'vue'
import { parseCivilDate } from '@shared/domain/base/civilDate'
import { i18n, speak } from '../i18n'
import DateInput from './DateInput.vue'

const TopUpDate = defineComponent({
  components: { DateInput },
  setup: () => ({ date: ref(''), parseCivilDate }),
  template: `<DateInput v-model="date" :parse="parseCivilDate" today="2026-11-22" aria-label="日期" />`,
})

const mountDate = () => mount(TopUpDate, { attachTo: document.body, global: { plugins: [i18n] } })

beforeEach(() => speak('zh-CN'))

it.each(['2026-1-5', '2026/01/05', '20260105', '2026年1月5日'])(
  'writes %s as 2026-01-05 when the field is left',
  async (typed) => {
    const field = mountDate()
    await field.get('input').setValue(typed)
    expect(field.vm.date).toBe(typed)

    await field.get('input').trigger('blur')

    expect(field.vm.date).toBe('2026-01-05')
    field.unmount()
  },
)

it('reads the day before a form is sent with Enter', async () => {
  const field = mountDate()
  await field.get('input').setValue('2026-1-5')
  await field.get('input').trigger('keydown', { key: 'Enter' })

  expect(field.vm.date).toBe('2026-01-05')
  field.unmount()
})

it('leaves what is no day as it was typed', async () => {
  const field = mountDate()
  await field.get('input').setValue('2026-02-30')
  await field.get('input').trigger('blur')

  expect(field.get('input').element.value).toBe('2026-02-30')
  field.unmount()
})

it('lets a day be chosen in a calendar that opens on this month', async () => {
  const field = mountDate()
  await field.get('button').trigger('click')
  await flushPromises()
  const day = document.querySelector<HTMLElement>('[data-value="2026-11-10"]')
  expect(document.body.textContent).toContain('2026年11月')

  day?.click()
  await flushPromises()

  expect(field.vm.date).toBe('2026-11-10')
  expect(document.querySelector('[data-value="2026-11-10"]')).toBeNull()
  field.unmount()
})
