import type { Pinia } from 'pinia'
import { useAppInfo } from './appInfo'
import { useLedger } from './ledger'
import { useLibrary } from './library'
import { useSettings } from './settings'

/** Reads everything that the first paint needs, in parallel. Await it before mounting the app. */
export async function startStores(pinia: Pinia): Promise<void> {
  await Promise.all([
    useAppInfo(pinia).read(),
    useSettings(pinia).read(),
    useLibrary(pinia).read(),
    useLedger(pinia).read(),
  ])
}
