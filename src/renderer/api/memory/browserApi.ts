import { newId } from '@shared/domain/base/newId'
import type { Api } from '@shared/contract/api'
import { browserClock } from '../clock'
import { memoryApi } from './memoryApi'
import { World } from './world'

/**
 * The api for development in a plain browser. Its data is lost with the page. `?samples` in the
 * address starts it with sample cards.
 */
export async function browserApi(): Promise<Api> {
  const { now, timeZone } = browserClock
  const world = new World({
    now,
    timeZone: timeZone(),
    newId,
    systemLocales: navigator.languages,
  })
  const api = memoryApi(world)
  const wanted = new URLSearchParams(window.location.search)
  if (wanted.has('samples')) await api.library.loadSamples({ language: 'zh-CN' })
  return api
}
