// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import AppButton from './AppButton.vue'

it('does nothing a second time while it is still working', async () => {
  const onClick = vi.fn()
  const onSubmit = vi.fn((event: Event) => event.preventDefault())
  const form = mount(
    {
      components: { AppButton },
      props: { isSaving: Boolean },
      setup: () => ({ onClick, onSubmit }),
      template: `<form @submit="onSubmit"><AppButton type="submit" :loading="isSaving" @click="onClick">保存</AppButton></form>`,
    },
    { attachTo: document.body },
  )
  form.get('button').element.click()
  await form.setProps({ isSaving: true })
  form.get('button').element.click()

  expect(onClick).toHaveBeenCalledOnce()
  expect(onSubmit).toHaveBeenCalledOnce()
  form.unmount()
})
