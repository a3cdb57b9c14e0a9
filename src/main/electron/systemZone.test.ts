import { addDays, dateIn, momentOf, timeIn } from '@shared/domain/base/civilDate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ZoneHints, systemZone } from './systemZone'

const LINKED = '/usr/share/zoneinfo/Asia/Shanghai'

function hints(reported: string | undefined, variable?: string, link: string | null = LINKED) {
  return {
    reported: () => reported,
    variable: () => variable,
    link: () => {
      if (link === null) throw new Error('ENOENT')
      return link
    },
  } satisfies ZoneHints
}

/** Everything that the app computes with a zone. */
function compute(zone: string): void {
  const now = '2026-11-22T06:00:00.000Z'
  const date = dateIn(zone, now)
  timeIn(zone, now)
  momentOf(addDays(date, 1), '09:00', zone)
}

describe("the user's zone", () => {
  it('is the one that the system names', () => {
    const zone = systemZone(hints('America/Lima'))
    expect([zone.read(), zone.isGuessed()]).toEqual(['America/Lima', false])
  })

  it.each([
    [undefined, ':/etc/localtime'],
    [undefined, 'PET5'],
    [undefined, 'UTC+5'],
    ['GMT+05:00', 'GMT+5'],
    ['+05:00', '<+05>-5'],
    ['Etc/Unknown', ''],
    [undefined, 'Foo/Bar'],
    ['Foo/Bar', 'Foo/Bar'],
    ['', undefined],
  ])('is that of the system’s clock when it says %j for TZ=%j', (reported, variable) => {
    const zone = systemZone(hints(reported, variable))
    expect([zone.read(), zone.isGuessed()]).toEqual(['Asia/Shanghai', true])
  })

  it.each([
    '/usr/share/zoneinfo/America/Lima',
    ':/usr/share/zoneinfo/America/Lima',
    '/usr/share/zoneinfo/posix/America/Lima',
    '/var/db/timezone/zoneinfo/America/Lima',
    'right/America/Lima',
    'america/lima',
  ])('is the one that TZ=%s names as a file', (variable) => {
    expect(systemZone(hints(undefined, variable)).read()).toBe('America/Lima')
  })

  it.each([null, '/etc/clock', '../../nowhere', '/usr/share/zoneinfo/Not/There'])(
    'is UTC when the clock’s own zone cannot be told, either (%j)',
    (link) => {
      expect(systemZone(hints(undefined, 'PET5', link)).read()).toBe('UTC')
    },
  )

  it('follows a system that names its zone later', () => {
    let reported = ''
    const zone = systemZone({ ...hints(undefined, 'PET5'), reported: () => reported })
    expect(zone.read()).toBe('Asia/Shanghai')
    reported = 'America/Bogota'
    expect([zone.read(), zone.isGuessed()]).toEqual(['America/Bogota', false])
  })

  it('can be computed with, whatever the system says', () => {
    const words = fc.oneof(
      fc.string(),
      fc.stringMatching(/^:?[A-Z]{3}[+-]?\d{1,3}(:\d\d)?([A-Z]{3})?$/),
      fc.stringMatching(/^[+-]\d\d:?\d\d$/),
      fc.constantFrom(
        'Etc/Unknown',
        '../etc/passwd',
        'zoneinfo/',
        'right/UTC',
        'EST5EDT',
        'Etc/GMT+5',
      ),
    )
    const maybe = fc.option(words, { nil: undefined })
    fc.assert(
      fc.property(maybe, maybe, fc.option(words), (reported, variable, link) => {
        compute(systemZone(hints(reported, variable, link)).read())
      }),
    )
  })
})
