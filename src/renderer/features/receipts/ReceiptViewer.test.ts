// @vitest-environment happy-dom
import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { type PropType, defineComponent, h, ref } from 'vue'
import type { World } from '../../api/memory/world'
import { useToast } from '../../composables/useToast'
import { useUndo } from '../../composables/useUndo'
import { useReceipts } from '../../stores/receipts'
import { openWindow } from '../../testing/openWindow'
import ReceiptViewer from './ReceiptViewer.vue'
import { findIn, receiptWorld } from './testing/receiptWorld'
import { keptReceipt } from './viewedReceipt'

type OpenedWindow = Awaited<ReturnType<typeof openWindow>>

let opened: OpenedWindow | null = null
afterEach(() => {
  opened?.page.unmount()
  document.body.innerHTML = ''
})

/** The viewer over the whole shelf, opened at the receipt with this name. */
const viewerAt = (name: string) =>
  defineComponent({
    props: { unused: { type: String as PropType<string>, default: '' } },
    setup() {
      const receipts = useReceipts()
      const index = ref<number | null>(
        receipts.shelf.findIndex(({ receipt }) => receipt.fileName === name),
      )
      return () =>
        index.value === null
          ? h('p', 'closed')
          : h(ReceiptViewer, {
              receipts: receipts.shelf.map(({ card, renewal, receipt }) =>
                keptReceipt(card.id, renewal.id, receipt),
              ),
              canChange: true,
              index: index.value,
              'onUpdate:index': (next: number | null) => (index.value = next),
            })
    },
  })

async function openViewer(name: string, world: World = receiptWorld()): Promise<OpenedWindow> {
  opened = await openWindow(viewerAt(name), { world })
  await flushPromises()
  return opened
}

const dialogs = () => [...document.querySelectorAll('[role=dialog]')]
const title = () => dialogs()[0]?.querySelector('h2')?.textContent

async function key(name: string): Promise<void> {
  document.body.dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
  )
  await flushPromises()
}

function button(name: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>('button, [role=menuitem]')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent.trim()) === name,
  )
  if (!found) throw new Error(`There is no "${name}".`)
  return found
}

async function pick(entry: string): Promise<void> {
  button('更多操作').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
  await flushPromises()
  button(entry).click()
  await flushPromises()
}

describe('the viewer', () => {
  it('goes to the next and the one before by the arrows, and stops at the ends', async () => {
    await openViewer('copia.png')
    await key('ArrowLeft')
    expect(title()).toBe('copia.png')
    await key('ArrowRight')
    expect(title()).toBe('pago.png')
    await key('ArrowLeft')
    expect(title()).toBe('copia.png')
  })

  it('zooms by the keys and goes back to the whole of it, also for the next receipt', async () => {
    await openViewer('pago.png')
    const zoom = () => document.querySelector('[role=toolbar] [role=status]')?.textContent.trim()
    await key('+')
    await key('+')
    expect(zoom()).toBe('156%')
    await key('ArrowRight')
    expect(title()).toBe('pago.png')
    await key('-')
    expect(zoom()).toBe('125%')
    await key('0')
    expect(zoom()).toBe('100%')
    await key('+')
    button('下一个').click()
    await flushPromises()
    expect([title(), zoom()]).toEqual(['boleta.pdf', '100%'])
  })

  it('says whose receipt it is and where else it hangs', async () => {
    await openViewer('pago.png')
    const text = dialogs()[0]?.textContent
    expect(text).toContain('银行')
    expect(text).toContain('2026-06-12 的续费')
    expect(text).toContain('同一个文件还在：微信 2026-09-01')
  })

  it('removes one, goes on with the next, and brings it back by undo', async () => {
    const { world, pinia } = await openViewer('pago.png')
    await pick('移除凭证')
    expect(findIn(world, 'receipt-pago').receipt.deletedAt).not.toBeNull()
    expect(title()).toBe('boleta.pdf')
    await useUndo(pinia).undoLast()
    expect(findIn(world, 'receipt-pago').receipt.deletedAt).toBeNull()
  })

  it('keeps a note, and takes it back by undo', async () => {
    const { world, pinia } = await openViewer('pago.png')
    await pick('添加备注')
    const area = document.querySelector('textarea')
    if (!area) throw new Error('There is no place for a note.')
    area.value = '王先生付的'
    area.dispatchEvent(new Event('input'))
    document.querySelector('form')?.dispatchEvent(new Event('submit'))
    await flushPromises()
    expect(findIn(world, 'receipt-pago').receipt.note).toBe('王先生付的')
    await useUndo(pinia).undoLast()
    expect(findIn(world, 'receipt-pago').receipt.note).toBe('')
  })

  it('moves one to another renewal, and back by undo', async () => {
    const { world, pinia } = await openViewer('pago.png')
    await pick('移到另一次续费…')
    const select = [...document.querySelectorAll<HTMLElement>('form [role=combobox]')].at(-1)
    select?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
    await flushPromises()
    const option = [...document.querySelectorAll('[role=option]')].find((each) =>
      each.textContent.includes('2026-10-03'),
    )
    option?.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }))
    await flushPromises()
    document.querySelector('form')?.dispatchEvent(new Event('submit'))
    await flushPromises()
    expect(findIn(world, 'receipt-pago').renewalId).toBe('renewal-october')
    expect(useToast(pinia).toasts).toMatchObject([{ title: '已移到 银行 2026-10-03' }])
    await useUndo(pinia).undoLast()
    expect(findIn(world, 'receipt-pago').renewalId).toBe('renewal-june')
  })

  it('saves a copy and says where', async () => {
    const { pinia } = await openViewer('pago.png')
    await pick('另存一份…')
    expect(useToast(pinia).toasts).toMatchObject([
      { title: '已另存一份', action: { label: '在文件夹中显示' } },
    ])
  })

  it('says why something was not done, and keeps showing the receipt', async () => {
    const { world, pinia } = await openViewer('pago.png')
    world.refuseNext('receipts:delete', 'no-permission')
    await pick('移除凭证')
    expect(useToast(pinia).toasts).toMatchObject([{ title: '没有移除凭证', tone: 'error' }])
    expect(title()).toBe('pago.png')
  })
})
