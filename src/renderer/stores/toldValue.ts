import { shallowRef } from 'vue'
import type { Result } from '@shared/contract/result'

/**
 * A value of the main process: read when it is first wanted, and told whenever it changes. An answer that
 * comes after news is older than they are, and is dropped.
 */
export function toldValue<Value>(initial: Value) {
  const value = shallowRef(initial)
  let timesTold = 0

  function tell(next: Value): void {
    timesTold += 1
    value.value = next
  }

  async function read(request: () => Promise<Result<Value>>): Promise<Result<Value>> {
    const before = timesTold
    const outcome = await request()
    if (outcome.ok && timesTold === before) value.value = outcome.data
    return outcome
  }

  return { value, tell, read }
}
