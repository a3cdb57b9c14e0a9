import * as v from 'valibot'

/** Random, never shown, never derived from personal data. Safe as a file name on every system. */
export const IdSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8,64}$/, 'id.invalid'))
