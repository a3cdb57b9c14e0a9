import { type InjectionKey, inject } from 'vue'
import type { Api } from '@shared/contract/api'

declare global {
  interface Window {
    /** What preload exposes; absent in a plain browser. */
    readonly api?: Api
  }
}

export const apiKey: InjectionKey<Api> = Symbol('api')

/** The main process as this window sees it. For stores and components, inside their setup. */
export function useApi(): Api {
  const api = inject(apiKey)
  if (!api) throw new Error('The window was opened without an api.')
  return api
}

/** The real api or, while developing in a plain browser, its twin in memory with a few cards. */
export async function connectApi(): Promise<Api> {
  if (window.api) return window.api
  if (import.meta.env.DEV) {
    const { browserApi } = await import('./memory/browserApi')
    return browserApi()
  }
  throw new Error('The preload script did not run.')
}
