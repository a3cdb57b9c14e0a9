import { memoryApi } from '../../../api/memory/memoryApi'
import type { World } from '../../../api/memory/world'
import { testWorld } from '../../../testing/openWindow'

/** A world with the sample cards; `cardId` is the Movistar one, renewed 20 and 196 days ago. */
export async function sampleWorld(): Promise<{ world: World; cardId: string }> {
  const world = testWorld()
  await memoryApi(world).library.loadSamples({ language: 'zh-CN' })
  const movistar = world.documents.find(({ card }) => card.operator === 'movistar')
  if (!movistar) throw new Error('The samples have no Movistar card.')
  return { world, cardId: movistar.card.id }
}
