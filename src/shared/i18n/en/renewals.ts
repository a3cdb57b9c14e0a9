import type { Texts } from '../texts'
import type { renewals as source } from '../zh-CN/renewals'

export const renewals: Texts<typeof source> = {}
