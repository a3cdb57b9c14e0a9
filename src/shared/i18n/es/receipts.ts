import type { Texts } from '../texts'
import type { receipts as source } from '../zh-CN/receipts'

export const receipts: Texts<typeof source> = {}
