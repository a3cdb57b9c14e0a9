import { Message, type MessageBus, Variant } from 'dbus-next'

const NAME = 'org.freedesktop.Notifications'
const PATH = '/org/freedesktop/Notifications'
const PROPERTIES = 'org.freedesktop.DBus.Properties'

export interface DaemonTraits {
  readonly name?: string
  readonly version?: string
  readonly capabilities?: readonly string[]
  /** Answers to other calls by `<interface>.<member>`, or to `Get` by `<interface>.<property>`. */
  readonly flags?: Readonly<Record<string, boolean>>
}

/** What the daemon was told, and shows. */
interface Notified {
  readonly id: number
  readonly title: string
  readonly body: string
  readonly actions: readonly string[]
  readonly hints: Readonly<Record<string, Variant>>
}

/** A fake notification daemon that implements the protocol. */
export interface NotificationDaemon {
  readonly shown: ReadonlyMap<number, Notified>
  /** True while it reads messages but answers none. */
  isHanging: boolean
  invoke(id: number, action: string): void
  /** The user closes the notification. */
  dismiss(id: number): void
  send(signal: Message): void
  quit(): Promise<void>
}

export async function notificationDaemon(
  bus: MessageBus,
  { name = 'daemon', version = '1.0', capabilities = ['actions'], flags = {} }: DaemonTraits = {},
): Promise<NotificationDaemon> {
  const shown = new Map<number, Notified>()
  let lastId = 0

  function notify([, replaces, , title, body, actions, hints]: unknown[]): number {
    const id = Number(replaces) || ++lastId
    shown.set(id, {
      id,
      title: String(title),
      body: String(body),
      actions: Array.isArray(actions) ? actions.map(String) : [],
      hints: Object.fromEntries(
        Object.entries(Object(hints)).flatMap(([key, hint]) =>
          hint instanceof Variant ? [[key, hint] as const] : [],
        ),
      ),
    })
    return id
  }

  function close(id: number, reason: number): void {
    if (shown.delete(id)) tell('NotificationClosed', 'uu', [id, reason])
  }

  function tell(member: string, signature: string, body: unknown[]): void {
    bus.send(Message.newSignal(PATH, NAME, member, signature, body))
  }

  function answer({ interface: source, member, body }: Message): [string, unknown[]] | null {
    if (member === 'GetServerInformation') return ['ssss', [name, 'vendor', version, '1.2']]
    if (member === 'GetCapabilities') return ['as', [[...capabilities]]]
    if (member === 'Notify') return ['u', [notify(body)]]
    if (member === 'CloseNotification') {
      close(Number(body[0]), 3)
      return ['', []]
    }
    if (source === PROPERTIES) {
      const value = flags[body.join('.')]
      return value === undefined ? null : ['v', [new Variant('b', value)]]
    }
    const flag = flags[`${source}.${member}`]
    return flag === undefined ? null : ['b', [flag]]
  }

  const daemon: NotificationDaemon = {
    shown,
    isHanging: false,
    invoke: (id, action) => tell('ActionInvoked', 'us', [id, action]),
    dismiss: (id) => close(id, 2),
    send: (signal) => bus.send(signal),
    async quit() {
      shown.clear()
      await bus.releaseName(NAME)
      bus.disconnect()
    },
  }
  bus.addMethodHandler((call: Message) => {
    if (daemon.isHanging) return true
    const reply = answer(call)
    if (reply) bus.send(Message.newMethodReturn(call, ...reply))
    return reply !== null
  })
  await bus.requestName(NAME, 0)
  return daemon
}
