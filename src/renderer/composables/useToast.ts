import { defineStore } from 'pinia'
import { ref } from 'vue'

export interface ToastRequest {
  readonly title: string
  readonly description?: string
  readonly tone?: 'neutral' | 'success' | 'error'
  /** An action for the user: "Undo", "Show in folder". */
  readonly action?: { readonly label: string; readonly run: () => unknown }
}

export interface Toast extends ToastRequest {
  readonly id: number
}

/** Short messages in the corner. Errors stay until they are closed; the others disappear. */
export const useToast = defineStore('toasts', () => {
  const toasts = ref<readonly Toast[]>([])
  // Stays true, because the live region must not be removed with the last message.
  const isUsed = ref(false)
  let lastId = 0

  function show(request: ToastRequest): number {
    lastId += 1
    isUsed.value = true
    toasts.value = [...toasts.value, { ...request, id: lastId }]
    return lastId
  }

  function dismiss(id: number): void {
    toasts.value = toasts.value.filter((toast) => toast.id !== id)
  }

  function act(id: number): void {
    const toast = toasts.value.find((candidate) => candidate.id === id)
    dismiss(id)
    toast?.action?.run()
  }

  return { toasts, isUsed, show, dismiss, act }
})
