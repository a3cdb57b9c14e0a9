import { describe, expect, it } from 'vitest'
import { createTranslator } from './translator'

describe('the tray and the notifications', () => {
  it('count days as each language does', async () => {
    const { translate, speak } = await createTranslator('zh-CN')
    expect(translate('tray.remaining.ahead', { count: 7 })).toBe('还有 7 天')
    await speak('es')
    expect(translate('tray.remaining.ahead', { count: 1 })).toBe('queda 1 día')
    expect(translate('tray.remaining.ahead', { count: 7 })).toBe('quedan 7 días')
    await speak('en')
    expect(translate('tray.remaining.past', { count: 1 })).toBe('overdue by 1 day')
    expect(translate('tray.remaining.past', { count: 2 })).toBe('overdue by 2 days')
  })

  it('say a date and a name as they are', async () => {
    const { translate } = await createTranslator('zh-CN')
    expect(translate('notifications.body.due', { date: '2026-11-29' })).toContain('2026-11-29')
    expect(translate('tray.line', { name: 'Claro 987 654 321', remaining: '还有 7 天' })).toBe(
      'Claro 987 654 321 · 还有 7 天',
    )
  })
})
