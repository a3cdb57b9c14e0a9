import type { CardProfile } from '@shared/domain/cards/cardProfile'
import type { CardProfileInput } from '@shared/domain/cards/cardProfileInput'
import { amountText } from '@shared/domain/base/money'

/** A stored profile as its form shows it. */
export function profileInputOf(profile: CardProfile): CardProfileInput {
  const { holder, balanceSeen, porting } = profile
  return {
    kind: profile.kind,
    holderRelation: holder.relation,
    holderName: holder.name,
    documentKind: holder.documentKind,
    isRegisteredToHolder: profile.isRegisteredToHolder,
    hasRoaming: profile.hasRoaming,
    lastSmsOn: profile.lastSmsOn ?? '',
    balanceAmount: balanceSeen ? amountText(balanceSeen.amount) : '',
    balanceSeenOn: balanceSeen?.on ?? '',
    portedFrom: porting?.from ?? null,
    portedOn: porting?.on ?? '',
    tags: profile.tags.join(', '),
    accounts: [...profile.accounts],
    colour: profile.colour,
  }
}

export function isSameProfile(a: CardProfile, b: CardProfile): boolean {
  return JSON.stringify(profileInputOf(a)) === JSON.stringify(profileInputOf(b))
}
