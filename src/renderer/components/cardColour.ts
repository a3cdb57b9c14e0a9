import type { CardProfile } from '@shared/domain/cards/cardProfile'

type CardColour = NonNullable<CardProfile['colour']>

/** Background class of a card's colour. Always show the colour's name beside it. */
export const cardColour = {
  teal: 'bg-mark-teal',
  blue: 'bg-mark-blue',
  violet: 'bg-mark-violet',
  pink: 'bg-mark-pink',
  red: 'bg-mark-red',
  amber: 'bg-mark-amber',
  lime: 'bg-mark-lime',
  grey: 'bg-mark-grey',
} satisfies Record<CardColour, string>
