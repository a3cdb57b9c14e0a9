import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { type Result, errorKey } from '@shared/contract/result'
import { i18n } from '../i18n'
import { type ToastRequest, useToast } from './useToast'

/** How far back one can go; older steps are in the trash and the history anyway. */
const MOST_STEPS = 50

/** Takes something back. Its result tells whether that worked. */
export type TakeBack = () => Promise<Result<unknown>>

interface Step {
  /** What was done, in the words of its toast. */
  readonly title: string
  readonly takeBack: TakeBack
  readonly toastId: number
}

/**
 * What can be undone, the newest last: from the toast that told it, and with Ctrl/Cmd+Z as long as
 * the window is open.
 */
export const useUndo = defineStore('undo', () => {
  const toast = useToast()
  // A store may be set up outside of a component, where useI18n does not work.
  const { t } = i18n.global
  const steps = shallowRef<readonly Step[]>([])

  /** Tells what was done and offers to take it back; gives another way to do so, once as well. */
  function offer(request: Omit<ToastRequest, 'action'>, takeBack: TakeBack): () => Promise<void> {
    const action = { label: t('common.undo'), run: () => undo(step) }
    const toastId = toast.show({ ...request, action })
    const step: Step = { title: request.title, takeBack, toastId }
    steps.value = [...steps.value, step].slice(-MOST_STEPS)
    return () => undo(step)
  }

  async function undoLast(): Promise<void> {
    const last = steps.value.at(-1)
    if (last) await undo(last)
  }

  async function undo(step: Step): Promise<void> {
    // By the key and by the toast: only the first counts.
    if (!steps.value.includes(step)) return
    const { title: what, takeBack, toastId } = step
    steps.value = steps.value.filter((other) => other !== step)
    toast.dismiss(toastId)
    const outcome = await takeBack()
    if (outcome.ok) {
      toast.show({ title: t('common.undone', { what }), tone: 'success' })
      return
    }
    toast.show({
      title: t('common.notUndone', { what }),
      description: t(errorKey(outcome.error), outcome.error.params),
      tone: 'error',
    })
  }

  return { steps, offer, undoLast }
})
