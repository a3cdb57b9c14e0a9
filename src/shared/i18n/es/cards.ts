import type { Texts } from '../texts'
import type { cards as source } from '../zh-CN/cards'

export const cards: Texts<typeof source> = {}
