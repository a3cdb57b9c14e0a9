export const renewals = {}
