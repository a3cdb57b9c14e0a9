import type { Texts } from '../texts'
import type { history as source } from '../zh-CN/history'

export const history: Texts<typeof source> = {}
