import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { IssueList } from '../domain/base/fieldIssue'
import { AppErrorSchema, failure, failureOf, invalid } from './result'

describe('a failure', () => {
  it('is told with what its code needs, and with nothing else', () => {
    expect(failure('file-too-large', { megabytes: 50 }).error.params).toEqual({ megabytes: 50 })
    // @ts-expect-error It is told in megabytes.
    failure('file-too-large', { bytes: 50 })
    // @ts-expect-error Its sentence would have a hole.
    failure('import-empty')
    // @ts-expect-error Nothing more is to be said of it.
    failure('disk-full', { megabytes: 50 })
  })

  it('of a field is told with what its code needs', () => {
    const found = new IssueList<'label'>()
    found.refuse('label', 'text.tooLong', { most: 60 })
    // @ts-expect-error It is called "most".
    found.refuse('label', 'text.tooLong', { limit: 60 })
    // @ts-expect-error Its sentence would have a hole.
    found.refuse('label', 'text.tooLong')
    // @ts-expect-error There is no such code.
    found.warn('label', 'text.tooSilly')
  })

  it('of another process is taken only when it is whole', () => {
    const { error } = failure('file-too-large', { megabytes: 50 })
    expect(v.is(AppErrorSchema, error)).toBe(true)
    expect(v.is(AppErrorSchema, { ...error, params: { bytes: 50 } })).toBe(false)
    expect(v.is(AppErrorSchema, { ...error, code: 'no-such-code' })).toBe(false)
    const issues = [{ field: 'label', code: 'text.tooLong', params: { most: 60 } }] as const
    expect(v.is(AppErrorSchema, invalid(issues).error)).toBe(true)
    const broken = [{ field: 'label', code: 'text.tooLong' }]
    expect(v.is(AppErrorSchema, { ...invalid([]).error, issues: broken })).toBe(false)
  })

  it('of which only the code was kept is internal when its sentence would have a hole', () => {
    expect(failureOf('disk-full').error.code).toBe('disk-full')
    expect(failureOf('import-empty').error.code).toBe('internal')
  })
})
