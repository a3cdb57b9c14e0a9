// @vitest-environment happy-dom
import { enableAutoUnmount, mount } from '@vue/test-utils'
import { afterEach, expect, it } from 'vitest'
import DropZone from './DropZone.vue'

enableAutoUnmount(afterEach)

const screenshot = new File(['x'], '付款截图.PNG')
const sheet = new File(['x'], 'notes.xlsx')
const folder = new File([], 'png')

const mountZone = () => mount(DropZone, { props: { label: '凭证', extensions: ['png', 'pdf'] } })

it('takes dropped files of the right kind and gives back the others', async () => {
  const zone = mountZone()
  await zone.trigger('drop', { dataTransfer: { files: [screenshot, sheet, folder] } })

  expect(zone.emitted('files')).toEqual([[[screenshot]]])
  expect(zone.emitted('refuse')).toEqual([[[sheet, folder]]])
})

it('takes a pasted screenshot wherever the focus is', () => {
  const zone = mountZone()
  paste([screenshot])

  expect(zone.emitted('files')).toEqual([[[screenshot]]])
})

it('leaves pasted text to the field that it was meant for', () => {
  const zone = mountZone()
  const event = paste([])

  expect(event.defaultPrevented).toBe(false)
  expect(zone.emitted('files')).toBeUndefined()
})

it('no longer listens when its page is left', () => {
  const zone = mountZone()
  zone.unmount()

  expect(paste([screenshot]).defaultPrevented).toBe(false)
})

it('shows that it would take what hovers over it', async () => {
  const zone = mountZone()
  await zone.trigger('dragenter')
  expect(zone.attributes('data-dragging')).toBe('true')

  await zone.trigger('dragleave')
  expect(zone.attributes('data-dragging')).toBeUndefined()
})

it('asks for the system dialog when it is pressed', async () => {
  const zone = mountZone()
  await zone.trigger('click')

  expect(zone.emitted('browse')).toHaveLength(1)
})

function paste(files: File[]): Event {
  const event = new Event('paste', { bubbles: true, cancelable: true })
  Object.assign(event, { clipboardData: { files } })
  document.dispatchEvent(event)
  return event
}
