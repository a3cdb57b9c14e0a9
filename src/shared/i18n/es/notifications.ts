import type { Texts } from '../texts'
import type { notifications as source } from '../zh-CN/notifications'

export const notifications: Texts<typeof source> = {}
