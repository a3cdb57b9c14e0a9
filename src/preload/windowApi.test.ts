import { allChannels } from '@shared/contract/channelFacts'
import { eventContract } from '@shared/contract/events'
import type { EventName } from '@shared/contract/events'
import { describe, expect, it, vi } from 'vitest'
import { createWindowApi, type Line } from './windowApi'

const events = Object.keys(eventContract).filter((name): name is EventName => name in eventContract)

function apiOver(line: Partial<Line> = {}) {
  return createWindowApi(allChannels(), events, {
    invoke: () => Promise.resolve(undefined),
    listen: () => () => undefined,
    ...line,
  })
}

describe('what the page is given', () => {
  it('is this list and nothing else', () => {
    const exposed = Object.entries(apiOver()).map(([topic, verbs]) =>
      typeof verbs === 'function' ? topic : `${topic}: ${Object.keys(verbs).join(' ')}`,
    )
    expect(exposed).toEqual([
      'on',
      'app: info openDataFolder ready',
      'links: openSource openOperator',
      'library: read restore loadSamples removeSamples',
      'snapshots: list lost look restore remove',
      'backups: choose unlock restore close read make cancel plan chooseFolder runNow postpone',
      'cards: add edit evidencePack editProfile noteSeen setReminders archive unarchive delete restore',
      'renewals: record edit recordMany patchMany saveProgress dropProgress answerFollowUp delete restore',
      'receipts: choose stage staged discard open showInFolder saveCopy editNote move delete restore check cancelCheck lastCheck checkSelected cancelCheckSelected',
      'history: export preview cancelExport exportAgain showExport',
      'import: choose drop remap rows apply undo last saveRefused close',
      'statistics: saveChart',
      'views: read save',
      'exports: read savePreset deletePreset setDefault plan chooseFolder runNow',
      'reminders: ledger stop snooze resume pause health exportLog test',
      'settings: read change',
    ])
  })

  it('asks on the channel that the function is named after', async () => {
    const invoke = vi.fn(() => Promise.resolve({ ok: true, data: undefined }))
    await apiOver({ invoke }).cards.archive({ cardId: 'card-0001' })
    expect(invoke).toHaveBeenCalledWith('cards:archive', { cardId: 'card-0001' })
  })

  it('listens to events of the contract, and stops when told', () => {
    const stop = vi.fn()
    const listen = vi.fn(() => stop)
    const unsubscribe = apiOver({ listen }).on('reminders:healthChanged', () => undefined)
    expect(listen).toHaveBeenCalledWith('reminders:healthChanged', expect.any(Function))
    unsubscribe()
    expect(stop).toHaveBeenCalledOnce()
  })

  it('refuses to listen to any other channel', () => {
    const listen = vi.fn(() => () => undefined)
    const api = apiOver({ listen })
    const anything: unknown = 'electron-store-get-data'
    expect(() => api.on(anything as 'clock:ticked', () => undefined)).toThrow()
    expect(listen).not.toHaveBeenCalled()
  })
})
