/** In characters. */
export const LONGEST_PASSPHRASE = 1024
