import { newId } from '@shared/domain/base/newId'
import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { type Result, failure } from '@shared/contract/result'
import type { BoundAccount } from '@shared/domain/cards/cardProfile'
import { useErrorText } from '../../../composables/useErrorText'
import { useToast } from '../../../composables/useToast'
import { useUndo } from '../../../composables/useUndo'
import { useLibrary } from '../../../stores/library'
import { profileInputOf } from './profileForm'

type Accounts = readonly BoundAccount[]

/** Changes the accounts bound to a number; each change is saved at once. True when saved. */
export function useAccounts(cardId: () => string) {
  const { t } = useI18n()
  const { errorText } = useErrorText()
  const toast = useToast()
  const { offer } = useUndo()
  const library = useLibrary()
  /** Controls are disabled meanwhile: the next change starts from what this one stored. */
  const isSaving = ref(false)

  async function save(
    of: string,
    next: (accounts: Accounts) => Accounts,
  ): Promise<Result<unknown>> {
    const card = library.find(of)?.card
    if (!card) return failure('not-found')
    isSaving.value = true
    const accounts = [...next(card.accounts)]
    const outcome = await library.editProfile(of, { ...profileInputOf(card), accounts })
    isSaving.value = false
    return outcome
  }

  async function apply(next: (accounts: Accounts) => Accounts): Promise<boolean> {
    const outcome = await save(cardId(), next)
    if (outcome.ok) return true
    const description = errorText(outcome.error)
    toast.show({ title: t('cards.page.notDone'), description, tone: 'error' })
    return false
  }

  const add = (account: Pick<BoundAccount, 'name' | 'importance'>) =>
    apply((accounts) => [...accounts, { ...account, id: newId(), isUnbound: false }])

  const setUnbound = (id: string, isUnbound: boolean) =>
    apply((accounts) =>
      accounts.map((account) => (account.id === id ? { ...account, isUnbound } : account)),
    )

  async function remove(account: BoundAccount): Promise<void> {
    const of = cardId()
    const at = library.find(of)?.card.accounts.findIndex(({ id }) => id === account.id) ?? 0
    const isRemoved = await apply((accounts) => accounts.filter(({ id }) => id !== account.id))
    if (!isRemoved) return
    const title = t('profile.accounts.removed', { name: account.name })
    offer({ title, tone: 'success' }, () =>
      save(of, (accounts) => accounts.toSpliced(at, 0, account)),
    )
  }

  return { isSaving, add, setUnbound, remove }
}
