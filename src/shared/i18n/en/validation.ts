import type { Texts } from '../texts'
import type { validation as source } from '../zh-CN/validation'

export const validation: Texts<typeof source> = {}
