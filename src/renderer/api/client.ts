import { type InjectionKey, inject } from 'vue'
import type { Api } from '@shared/contract/api'

declare global {
  interface Window {
    /** What preload exposes; absent in a plain browser. */
    readonly api?: Api
  }
}

export const apiKey: InjectionKey<Api> = Symbol('api')

/** The main process as seen from this window. Call it in the setup of a store or component. */
export function useApi(): Api {
  const api = inject(apiKey)
  if (!api) throw new Error('The window was opened without an api.')
  return api
}

/** Returns the real api, or in development in a plain browser the in-memory one. */
export async function connectApi(): Promise<Api> {
  if (window.api) return window.api
  if (import.meta.env.DEV) {
    const { browserApi } = await import('./memory/browserApi')
    return browserApi()
  }
  throw new Error('The preload script did not run.')
}
