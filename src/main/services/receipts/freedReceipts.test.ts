import { expect, it } from 'vitest'
import { aReceipt, aRenewal } from '@shared/domain/testing/documents'
import type { ReceiptContent } from '../../ports/receipts'
import { memoryCards, storedCard } from '../testing/memory'
import { memorySnapshots } from '../testing/snapshots'
import { contentsOf, removeFreedReceipts } from './freedReceipts'

const withReceipt = (cardId: string, letter: string) => ({
  ...storedCard(cardId, { number: `9${letter.charCodeAt(0)}000000`.slice(0, 9) }),
  renewals: [aRenewal('2026-03-01', { receipts: [aReceipt({ sha256: letter.repeat(64) })] })],
})

it('a receipt goes only when neither a card nor a snapshot names it', async () => {
  const cards = memoryCards(withReceipt('card-0001', 'a'), withReceipt('card-0002', 'b'))
  const snapshots = memorySnapshots(cards)
  await snapshots.take('day')
  cards.remove('card-0002')
  const removed: string[] = []
  const receipts = {
    remove: (content: ReceiptContent, isNamed: () => boolean) => {
      if (!isNamed()) removed.push(content.sha256.slice(0, 1))
      return Promise.resolve(!isNamed())
    },
  }
  const freed = contentsOf(['a', 'b', 'c'].map((letter) => withReceipt('card-0009', letter)))
  expect(await removeFreedReceipts(freed, { cards, receipts, snapshots })).toBe(1)
  expect(removed).toEqual(['c'])
})
