import * as v from 'valibot'
import type { Clock } from '../ports/clock'
import { connectBus } from './busConnection'
import { sessionBusAddress } from './sessionBusAddress'

const IdSchema = v.tuple([v.string()])
const NOTHING = () => undefined

/**
 * The id of the running session bus, which differs between two buses at the same address; null when no
 * bus answers.
 */
export async function currentBus(clock: Clock): Promise<string | null> {
  const address = sessionBusAddress(process.env)
  const connection =
    address &&
    (await connectBus(address, clock, { heard: NOTHING, lost: NOTHING }).catch(() => null))
  if (!connection) return null
  try {
    const reply = await connection.call({
      destination: 'org.freedesktop.DBus',
      path: '/org/freedesktop/DBus',
      interface: 'org.freedesktop.DBus',
      member: 'GetId',
    })
    return v.parse(IdSchema, reply)[0]
  } catch {
    return null
  } finally {
    connection.end()
  }
}
