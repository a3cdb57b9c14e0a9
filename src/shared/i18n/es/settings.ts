import type { Texts } from '../texts'
import type { settings as source } from '../zh-CN/settings'

export const settings: Texts<typeof source> = {}
