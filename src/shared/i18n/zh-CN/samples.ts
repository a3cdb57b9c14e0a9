export const samples = {}
