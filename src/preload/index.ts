import type { ChannelFacts } from '@shared/contract/channelFacts'
import type { EventName } from '@shared/contract/events'
import type { Channel } from '@shared/contract/ipc'
import { contextBridge, ipcRenderer } from 'electron'
import { createWindowApi } from './windowApi'

// Only the names and their limits, inserted by the build (electron.vite.config.ts): importing the contract
// would load every schema and the calendar with the first script of each start.
// See src/decisions/036-preload-holds-names-not-schemas.md.
declare const __CHANNELS__: Readonly<Record<Channel, ChannelFacts>>
declare const __EVENTS__: readonly EventName[]

const api = createWindowApi(__CHANNELS__, __EVENTS__, {
  invoke: (channel, request) => ipcRenderer.invoke(channel, request),
  listen: (event, listen) => {
    const hear = (_event: unknown, payload: unknown) => listen(payload)
    ipcRenderer.on(event, hear)
    return () => ipcRenderer.removeListener(event, hear)
  },
})

contextBridge.exposeInMainWorld('api', api)
