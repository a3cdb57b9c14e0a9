import type { Texts } from '../texts'
import type { overview as source } from '../zh-CN/overview'

export const overview: Texts<typeof source> = {}
