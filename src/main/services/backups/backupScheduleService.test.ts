import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { failure } from '@shared/contract/result'
import { KEPT_BACKUPS, NO_BACKUPS } from '@shared/domain/backups/backupMemory'
import { addMinutes } from '@shared/domain/base/civilDate'
import { beforeEach, describe, expect, it } from 'vitest'
import { discardBackup } from '../../storage/backupFiles/discardBackup'
import { openBackup } from '../../storage/backupFiles/openBackup'
import { sampleLibrary } from '../../storage/backupFiles/testing/sampleLibrary'
import { writeBackup } from '../../storage/backupFiles/writeBackup'
import { createExportFiles } from '../../storage/exportFiles'
import { logBook } from '../../storage/testing/fixtures'
import { storageIn, temporaryFolder } from '../../storage/testing/temporaryLibrary'
import { createExportPlaces } from '../exports/exportPlaces'
import { countingIds } from '../testing/memory'
import { desktop, dialogs } from '../testing/receipts'
import { createBackupMaker } from './backupMaker'
import { createBackupScheduleService } from './backupScheduleService'
import { createBackupService } from './backupService'

const DAY = 24 * 60

let now = ''
let dataFolder = ''
let stick = ''
let chosen: string | null = null
beforeEach(() => {
  now = '2026-11-22T02:00:00.000Z'
  dataFolder = sampleLibrary().folder
  stick = join(temporaryFolder(), 'stick')
  mkdirSync(stick)
  chosen = stick
})

/** The app on this library, with a stick on which the schedule may write each day. */
function start() {
  const { backups: memory } = storageIn(dataFolder)
  const clock = { now: () => now, timeZone: () => 'Asia/Shanghai', every: () => () => undefined }
  const backups = { write: writeBackup, open: openBackup, discard: discardBackup }
  const logger = logBook()
  const told: string[] = []
  const maker = createBackupMaker({
    backups,
    memory,
    dataFolder,
    clock,
    logger,
    places: createExportPlaces(countingIds(), desktop()),
    version: '0.1.0',
    changes: { publish: ({ what }) => void told.push(what) },
  })
  const files = createExportFiles(logger)
  const schedule = createBackupScheduleService({ memory, maker, backups, files, clock })
  const service = createBackupService({
    memory,
    maker,
    dataFolder,
    clock,
    dialogs: dialogs({
      chooseFolder: async () => chosen,
      saveBackup: async (name) => chosen && join(chosen, name),
    }),
    tellProgress: () => undefined,
  })
  return { memory, schedule, service, told }
}

async function planned() {
  const app = start()
  await app.service.chooseFolder()
  app.service.plan({ isOn: true, every: 'day' })
  return app
}

const onStick = () => readdirSync(stick).sort()

describe('the scheduled backup', () => {
  it('is made once a day, read back, and remembered over a new start', async () => {
    const { schedule } = await planned()
    await schedule.backUpWhenDue()
    await schedule.backUpWhenDue()
    expect(onStick()).toEqual(['keepline-backup-2026-11-22.keepline'])
    const { memory, schedule: again } = start()
    expect(memory.read()).toMatchObject({
      last: { folder: stick, fileName: 'keepline-backup-2026-11-22.keepline' },
      lastRun: { error: null },
    })
    await again.backUpWhenDue()
    expect(onStick()).toHaveLength(1)
  })

  it('says that its place is missing, makes no folder in its stead, and comes once it is back', async () => {
    const { schedule, memory, told } = await planned()
    const away = `${stick}-away`
    renameSync(stick, away)
    await schedule.backUpWhenDue()
    expect(memory.read().lastRun).toMatchObject({ error: 'backup-place-missing' })
    expect(told.at(-1)).toBe('backupMemory')
    expect(readdirSync(join(stick, '..'))).toEqual(['stick-away'])
    renameSync(away, stick)
    await schedule.backUpWhenDue()
    expect(onStick(), 'not before a minute has passed').toEqual([])
    now = addMinutes(now, 1)
    await schedule.backUpWhenDue()
    expect(memory.read().lastRun).toMatchObject({ error: null })
    expect(onStick()).toHaveLength(1)
  })

  it('leaves a file of its name alone that is somebody else’s', async () => {
    const { schedule } = await planned()
    writeFileSync(join(stick, 'keepline-backup-2026-11-22.keepline'), 'mine')
    await schedule.backUpNow()
    await schedule.backUpNow()
    expect(onStick()).toEqual([
      'keepline-backup-2026-11-22 (2).keepline',
      'keepline-backup-2026-11-22.keepline',
    ])
  })

  it('thins out its own backups only, and none while the newest one is not good', async () => {
    const { schedule } = await planned()
    writeFileSync(join(stick, 'keepline-backup-2026-11-01.keepline'), 'mine')
    for (let day = 0; day < KEPT_BACKUPS; day += 1) {
      now = addMinutes('2026-11-02T02:00:00.000Z', day * DAY)
      await schedule.backUpWhenDue()
    }
    expect(onStick()).toHaveLength(KEPT_BACKUPS + 1)
    now = '2026-11-09T02:00:00.000Z'
    const unreadable = join(dataFolder, 'cards')
    renameSync(unreadable, `${unreadable}-away`)
    writeFileSync(unreadable, 'no folder')
    expect((await schedule.backUpNow()).ok).toBe(false)
    expect(onStick(), 'the next one cannot be made, so none goes').toHaveLength(KEPT_BACKUPS + 1)
    renameSync(unreadable, `${unreadable}-wrong`)
    renameSync(`${unreadable}-away`, unreadable)
    // One of the old ones was replaced by somebody.
    writeFileSync(join(stick, 'keepline-backup-2026-11-03.keepline'), 'mine, too')
    for (const at of ['2026-11-10T02:00:00.000Z', '2026-11-11T02:00:00.000Z']) {
      now = at
      expect((await schedule.backUpNow()).ok).toBe(true)
    }
    expect(onStick()).not.toContain('keepline-backup-2026-11-02.keepline')
    expect(onStick()).toContain('keepline-backup-2026-11-01.keepline')
    expect(onStick()).toContain('keepline-backup-2026-11-03.keepline')
  })

  it('does not begin without a place, or with one in the data folder', async () => {
    const { service, schedule } = start()
    expect(service.plan({ isOn: true, every: 'week' })).toMatchObject({
      error: { issues: [{ field: 'folder' }] },
    })
    chosen = join(dataFolder, 'receipts')
    expect(await service.chooseFolder()).toEqual(failure('backup-place-inside'))
    expect(await schedule.backUpNow()).toEqual(failure('not-found'))
  })

  it('whose memory cannot be read says so instead of ending in silence', async () => {
    await planned()
    writeFileSync(join(dataFolder, 'backups.json'), '{ torn')
    expect(start().memory.read()).toMatchObject({
      plan: { isOn: true },
      lastRun: { error: 'backup-place-missing' },
    })
  })
})

describe('a backup by hand', () => {
  it('goes where the user says, with its passphrase, and is remembered as the last one', async () => {
    const { service, memory } = start()
    expect(await service.make('correct horse')).toMatchObject({
      data: { folder: stick, description: { isEncrypted: true, counts: { cards: 2 } } },
    })
    expect(memory.read().last).toMatchObject({ at: now, folder: stick })
  })

  it('is nothing when the dialog was closed, and is refused in the data folder', async () => {
    const { service, memory } = start()
    chosen = null
    expect(await service.make(null)).toEqual({ ok: true, data: null })
    chosen = join(dataFolder, 'receipts')
    expect(await service.make(null)).toEqual(failure('backup-place-inside'))
    expect(memory.read()).toEqual(NO_BACKUPS)
  })

  it('that is cancelled leaves nothing behind', async () => {
    const { service, memory } = start()
    const making = service.make(null)
    await Promise.resolve()
    await Promise.resolve()
    service.cancel()
    expect(await making).toEqual(failure('cancelled'))
    expect(onStick()).toEqual([])
    expect(memory.read().last).toBeNull()
  })

  it('is not asked for again for a while, when the user said so', () => {
    const { service, memory } = start()
    service.postpone()
    expect(memory.read().quietUntil).toBe('2026-12-22T02:00:00.000Z')
  })
})
