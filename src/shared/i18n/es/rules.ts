import type { Texts } from '../texts'
import type { rules as source } from '../zh-CN/rules'

export const rules: Texts<typeof source> = {}
