import { FileOutput, FolderOpen, Link2, Pencil, Save, Trash2 } from '@lucide/vue'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'
import type { ShelvedReceipt } from '@shared/domain/receipts/receiptShelf'
import { placeOf, useReceiptActions } from './useReceiptActions'

/** The menu of a saved receipt. `ask` opens the dialogs that some entries need. */
export function useReceiptMenu(ask: (dialog: 'move' | 'note') => void) {
  const { t } = useI18n()
  const router = useRouter()
  const { showInFolder, saveCopy, remove } = useReceiptActions()

  const filing = (shelved: ShelvedReceipt) => [
    {
      label: t('receipts.viewer.showInFolder'),
      icon: FolderOpen,
      onSelect: () => void showInFolder(placeOf(shelved)),
    },
    {
      label: t('receipts.viewer.saveCopy'),
      icon: Save,
      onSelect: () => void saveCopy(placeOf(shelved)),
    },
  ]

  function openRenewal({ card, renewal }: ShelvedReceipt): void {
    const params = { cardId: card.id, renewalId: renewal.id }
    void router.push({ name: 'renewal', params })
  }

  const changing = (shelved: ShelvedReceipt) => [
    {
      label: t(shelved.receipt.note === '' ? 'receipts.note.add' : 'receipts.note.edit'),
      icon: Pencil,
      startsGroup: true,
      onSelect: () => ask('note'),
    },
    { label: t('receipts.viewer.move'), icon: Link2, onSelect: () => ask('move') },
    {
      label: t('receipts.viewer.openRenewal'),
      icon: FileOutput,
      onSelect: () => openRenewal(shelved),
    },
    {
      label: t('receipts.viewer.remove'),
      icon: Trash2,
      isDanger: true,
      startsGroup: true,
      onSelect: () => void remove(placeOf(shelved), shelved.receipt.fileName),
    },
  ]

  /** Without `canChange` only the entries that change nothing. */
  function receiptMenu(shelved: ShelvedReceipt, canChange: boolean) {
    return [...filing(shelved), ...(canChange ? changing(shelved) : [])]
  }

  return { receiptMenu }
}
