import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { type Result, errorKey } from '@shared/contract/result'
import { i18n } from '../i18n'
import { type ToastRequest, useToast } from './useToast'

/** How many steps can be undone. Older ones can be restored from the trash anyway. */
const MOST_STEPS = 50

/** Undoes an action. The result says whether that worked. */
export type TakeBack = () => Promise<Result<unknown>>

interface Step {
  /** The text of the action's toast. */
  readonly title: string
  readonly takeBack: TakeBack
  readonly toastId: number
}

/**
 * The steps that can be undone, newest last: from their toasts, and with Ctrl/Cmd+Z while the window
 * is open.
 */
export const useUndo = defineStore('undo', () => {
  const toast = useToast()
  // A store can be set up outside a component, where useI18n does not work.
  const { t } = i18n.global
  const steps = shallowRef<readonly Step[]>([])

  /**
   * Shows a toast with "Undo". Returns a function that undoes the step too; whichever is used first
   * counts.
   */
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
    // Undo by key and by toast: only the first counts.
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
