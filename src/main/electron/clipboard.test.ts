import { clipboard } from 'electron'
import { expect, it, vi } from 'vitest'
import { createClipboard } from './clipboard'

vi.mock('electron', () => ({ clipboard: { writeText: vi.fn() } }))

const writeText = vi.mocked(clipboard.writeText)

it('writes the text to the clipboard', () => {
  writeText.mockResolvedValueOnce()
  createClipboard({ info: vi.fn(), error: vi.fn() }).write('900000001')
  expect(writeText).toHaveBeenCalledWith('900000001')
})

it('does so on a runtime that answers with nothing', () => {
  writeText.mockImplementationOnce(() => undefined as never)
  const logger = { info: vi.fn(), error: vi.fn() }
  expect(() => createClipboard(logger).write('900000002')).not.toThrow()
  expect(writeText).toHaveBeenLastCalledWith('900000002')
})

it('logs that the desktop refused the text, and lets the app live', async () => {
  const logger = { info: vi.fn(), error: vi.fn() }
  const cause = new Error('no clipboard')
  writeText.mockRejectedValueOnce(cause)
  createClipboard(logger).write('900000001')
  await expect.poll(() => logger.error.mock.calls).toEqual([['clipboard-unwritten', cause]])
})
