import type { Texts } from '../texts'
import type { stages as source } from '../zh-CN/stages'

export const stages: Texts<typeof source> = {}
