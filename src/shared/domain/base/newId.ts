import { customAlphabet } from 'nanoid'

const LETTERS_AND_DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
/** 131 random bits, as many as a random UUID has and a few more. */
const LENGTH = 22

/**
 * A random id of letters and digits. Ids stand in exported tables, where one that began with a minus
 * sign would be taken for a formula and written with a quote before it.
 */
export const newId: () => string = customAlphabet(LETTERS_AND_DIGITS, LENGTH)
