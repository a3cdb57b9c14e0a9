import { type Ref, ref, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import type { StagedReceipt, Staging } from '@shared/contract/models'
import { type Result, failure } from '@shared/contract/result'
import { dateIn, timeIn } from '@shared/domain/base/civilDate'
import { megabytes } from '@shared/domain/base/bytes'
import { LARGEST_RECEIPT_BYTES } from '@shared/domain/receipts/receiptLimits'
import { useApi } from '../../api/client'
import { useClock } from '../../stores/clock'

/** Chromium's name for every picture from the clipboard. */
const CLIPBOARD_NAME = 'image.png'

export interface ReadingProgress {
  readonly fileName: string
  readonly done: number
  readonly total: number
}

/**
 * Sends chosen, dropped and pasted files to main, which stages them until the renewal is saved.
 * `staged` lists them. Refused files are reported one by one and do not stop the others.
 */
export function useReceiptStaging(
  staged: Ref<readonly StagedReceipt[]>,
  isKept: (sha256: string) => boolean = () => false,
) {
  const api = useApi()
  const clock = useClock()
  const { t } = useI18n()
  const refused = shallowRef<Staging['refused']>([])
  /** Names of files that the renewal already has. */
  const repeated = shallowRef<readonly string[]>([])
  const reading = shallowRef<ReadingProgress | null>(null)
  const isChoosing = ref(false)

  function clearNotes(): void {
    refused.value = []
    repeated.value = []
  }

  function accept(outcome: Result<Staging>, fileName: string): void {
    if (!outcome.ok) {
      refused.value = [...refused.value, { fileName, error: outcome.error }]
      return
    }
    refused.value = [...refused.value, ...outcome.data.refused]
    for (const receipt of outcome.data.staged) add(receipt)
  }

  function add(receipt: StagedReceipt): void {
    const isRepeated =
      isKept(receipt.sha256) || staged.value.some(({ sha256 }) => sha256 === receipt.sha256)
    if (isRepeated) {
      repeated.value = [...repeated.value, receipt.fileName]
      void api.receipts.discard({ stagedIds: [receipt.id] })
    } else {
      staged.value = [...staged.value, receipt]
    }
  }

  function nameOf(file: File): string {
    if (file.name !== CLIPBOARD_NAME) return file.name
    // Windows forbids colons in file names.
    const time = timeIn(clock.timeZone, clock.now).replace(':', '.')
    const moment = `${dateIn(clock.timeZone, clock.now)} ${time}`
    return `${t('receipts.pastedName', { moment })}.png`
  }

  async function stage(file: File, fileName: string): Promise<Result<Staging>> {
    // Refused by its size alone: reading it would fill the memory for nothing.
    if (file.size > LARGEST_RECEIPT_BYTES) {
      return failure('file-too-large', { megabytes: megabytes(LARGEST_RECEIPT_BYTES) })
    }
    try {
      const bytes = new Uint8Array(await file.arrayBuffer())
      return await api.receipts.stage({ fileName, bytes })
    } catch {
      // A folder, or a file that was removed meanwhile.
      return failure('file-unreadable')
    }
  }

  /** One at a time, so that main holds the bytes of one file only. */
  async function take(files: readonly File[]): Promise<void> {
    clearNotes()
    for (const [done, file] of files.entries()) {
      const fileName = nameOf(file)
      reading.value = { fileName, done: done + 1, total: files.length }
      accept(await stage(file, fileName), fileName)
    }
    reading.value = null
  }

  function refuse(files: readonly File[]): void {
    const { error } = failure('file-type')
    refused.value = [...refused.value, ...files.map(({ name }) => ({ fileName: name, error }))]
  }

  async function choose(): Promise<void> {
    if (isChoosing.value) return
    clearNotes()
    isChoosing.value = true
    accept(await api.receipts.choose(), '')
    isChoosing.value = false
  }

  async function remove(id: string): Promise<void> {
    staged.value = staged.value.filter((receipt) => receipt.id !== id)
    await api.receipts.discard({ stagedIds: [id] })
  }

  return { refused, repeated, reading, isChoosing, take, refuse, choose, remove, clearNotes }
}
