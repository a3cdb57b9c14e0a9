import { describe, expect, it } from 'vitest'
import { failure, success } from '@shared/contract/result'
import { toldValue } from './toldValue'

describe('a value of the main process', () => {
  it('is read, and follows what is told', async () => {
    const { value, tell, read } = toldValue('before')
    await read(() => Promise.resolve(success('read')))
    expect(value.value).toBe('read')
    tell('told')
    expect(value.value).toBe('told')
  })

  it('is not replaced by an answer that comes after newer news', async () => {
    const { value, tell, read } = toldValue('before')
    await read(async () => {
      tell('told')
      return success('read')
    })
    expect(value.value).toBe('told')
    await read(() => Promise.resolve(success('read again')))
    expect(value.value).toBe('read again')
  })

  it('stays as it was when it cannot be read', async () => {
    const { value, read } = toldValue('before')
    expect(await read(() => Promise.resolve(failure('internal')))).toEqual(failure('internal'))
    expect(value.value).toBe('before')
  })
})
