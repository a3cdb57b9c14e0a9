import { defineStore } from 'pinia'
import { computed } from 'vue'
import {
  type BackupMemory,
  NO_BACKUPS,
  backupWorry,
  firstRecordAt,
} from '@shared/domain/backups/backupMemory'
import { useApi } from '../api/client'
import { useClock } from './clock'
import { useLibrary } from './library'
import { toldValue } from './toldValue'

/** What this machine remembers of its backups, and what is wrong with them. */
export const useBackups = defineStore('backups', () => {
  const api = useApi()
  const clock = useClock()
  const library = useLibrary()
  const told = toldValue<BackupMemory>(NO_BACKUPS)
  const memory = told.value
  let isRead = false

  api.on('backups:changed', told.tell)

  /** When it is first looked at: what comes after it is told. */
  async function read(): Promise<void> {
    if (!isRead) isRead = (await told.read(() => api.backups.read())).ok
  }

  const worry = computed(() =>
    backupWorry(memory.value, firstRecordAt(library.documents), clock.now),
  )

  return { memory, read, worry }
})
