import { describe, expect, it, vi } from 'vitest'
import { type ExportMemory, NO_EXPORTS } from '@shared/domain/exports/exportMemory'
import { USUAL_OUTPUTS, usualExport } from '@shared/domain/exports/exportOptions'
import { success } from '@shared/contract/result'
import { createExportPresetService } from './exportPresetService'

const options = usualExport('zh-CN', USUAL_OUTPUTS.csv)
const plan = { isOn: true, every: 'week', keep: 8, options } as const

function start(memory: Partial<ExportMemory> = {}, chosen: string | null = null) {
  let known: ExportMemory = { ...NO_EXPORTS, ...memory }
  const asked: (string | null)[] = []
  const publish = vi.fn()
  const service = createExportPresetService({
    memory: { read: () => known, write: (next) => success((known = next)) },
    dialogs: {
      async chooseFolder(_purpose, current) {
        asked.push(current)
        return chosen
      },
    },
    ids: { newId: () => 'preset-1' },
    changes: { publish },
  })
  return { service, asked, publish, known: () => known }
}

describe('presets of exports', () => {
  it('are kept under a name, changed, and deleted with the default that they were', () => {
    const { service, known } = start()
    service.savePreset({ id: null, name: '给会计', options })
    expect(known().presets).toEqual([{ id: 'preset-1', name: '给会计', options }])
    service.setDefault('preset-1')
    service.savePreset({ id: 'preset-1', name: '给会计的', options })
    expect(known()).toMatchObject({
      presets: [{ name: '给会计的' }],
      defaultPresetId: 'preset-1',
    })
    service.deletePreset('preset-1')
    expect(known()).toMatchObject({ presets: [], defaultPresetId: null })
  })

  it('that are gone are neither changed nor made the default', () => {
    const { service, known } = start()
    const gone = { ok: false, error: { code: 'not-found' } }
    expect(service.savePreset({ id: 'preset-9', name: 'x', options })).toMatchObject(gone)
    expect(service.setDefault('preset-9')).toMatchObject(gone)
    expect(service.setDefault(null)).toMatchObject({ ok: true })
    expect(known()).toEqual(NO_EXPORTS)
  })
})

describe('the schedule of exports', () => {
  it('is not switched on before there is a folder', () => {
    const { service, known } = start()
    expect(service.plan(plan)).toMatchObject({
      error: { code: 'validation', issues: [{ field: 'folder', code: 'folder.missing' }] },
    })
    expect(service.plan({ ...plan, isOn: false })).toMatchObject({ ok: true })
    expect(known().plan?.isOn).toBe(false)
  })

  it('lets go of the files in the folder that it leaves', async () => {
    const file = { folder: '/one', fileName: 'a.csv', at: '2026-11-22T06:00:00.000Z' }
    const { service, asked, known } = start({ folder: '/one', made: [file] }, '/two')
    await service.chooseFolder()
    expect(asked).toEqual(['/one'])
    expect(known()).toMatchObject({ folder: '/two', made: [] })
  })

  it('keeps its folder and its files when none is chosen, or the same', async () => {
    const file = { folder: '/one', fileName: 'a.csv', at: '2026-11-22T06:00:00.000Z' }
    const memory = { folder: '/one', made: [file] }
    for (const chosen of [null, '/one']) {
      const { service, known } = start(memory, chosen)
      await service.chooseFolder()
      expect(known()).toMatchObject(memory)
    }
  })
})
