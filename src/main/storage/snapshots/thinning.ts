import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { ReceiptContent } from '../../ports/receipts'
import type { Manifests } from './manifests'
import type { States } from './states'

interface Needs {
  readonly manifests: Manifests
  readonly states: States
  readonly readCard: (sha256: string) => Promise<CardDocument | null>
}

/**
 * Removes the manifests, then each state that no snapshot names any more. Resolves with the receipts of
 * those states. A crash in between leaves states without a name, which the next time removes.
 */
export async function removeSnapshots(
  gone: readonly string[],
  { manifests, states, readCard }: Needs,
): Promise<ReceiptContent[]> {
  await manifests.remove(gone)
  if (!(await manifests.areAllRead())) return []
  const left = await manifests.all()
  const named = new Set(left.flatMap(({ manifest }) => manifest.documents.map((one) => one.sha256)))
  const freed: ReceiptContent[] = []
  for (const sha256 of await states.all()) {
    if (named.has(sha256)) continue
    freed.push(...receiptsOf(await readCard(sha256)))
    await states.remove(sha256)
  }
  return freed
}

function receiptsOf(document: CardDocument | null): ReceiptContent[] {
  return document?.renewals.flatMap(({ receipts }) => receipts) ?? []
}
