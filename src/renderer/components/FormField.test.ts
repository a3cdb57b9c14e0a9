// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { defineComponent, ref } from 'vue'
import FormField from './FormField.vue'
import RadioCards from './RadioCards.vue'
import TextInput from './TextInput.vue'

const NumberField = defineComponent({
  components: { FormField, TextInput },
  props: {
    error: { type: String, default: undefined },
    warning: { type: String, default: undefined },
  },
  setup: () => ({ number: ref('98765') }),
  template: `
    <FormField label="号码" hint="例如 987 654 321" :error="error" :warning="warning" required>
      <TextInput v-model="number" maxlength="20" />
    </FormField>`,
})

it('names its control by the label', () => {
  const field = mount(NumberField)
  const input = field.get('input')

  expect(field.get('label').attributes('for')).toBe(input.attributes('id'))
  expect(input.attributes('aria-required')).toBe('true')
  expect(input.attributes('maxlength')).toBe('20')
})

it('ties what is wrong, what is doubtful and the hint to the control, in this order', async () => {
  const field = mount(NumberField)
  const described = () =>
    (field.get('input').attributes('aria-describedby') ?? '')
      .split(' ')
      .map((id) => field.get(`[id="${id}"]`).text())

  expect(described()).toEqual(['例如 987 654 321'])
  expect(field.get('input').attributes('aria-invalid')).toBeUndefined()

  await field.setProps({ error: '少了 4 位', warning: '校验位不对' })

  expect(described()).toEqual(['少了 4 位', '校验位不对', '例如 987 654 321'])
  expect(field.get('input').attributes('aria-invalid')).toBe('true')
})

it('keeps what was typed when an error comes and goes', async () => {
  const field = mount(NumberField)
  await field.get('input').setValue('9876 x')
  await field.setProps({ error: '只能有数字' })
  await field.setProps({ error: undefined })

  expect(field.get('input').element.value).toBe('9876 x')
})

it('names a group of choices, which a label cannot point at', () => {
  const field = mount({
    components: { FormField, RadioCards },
    template: `
      <FormField label="还有余额吗？" group>
        <RadioCards :options="[{ value: 'yes', label: '有' }, { value: 'no', label: '没有' }]" />
      </FormField>`,
  })
  const labelledBy = field.get('[role="radiogroup"]').attributes('aria-labelledby')

  expect(field.get(`[id="${labelledBy}"]`).text()).toBe('还有余额吗？')
  expect(field.find('label').exists()).toBe(false)
})
