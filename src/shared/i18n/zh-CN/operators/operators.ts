export const operators = {
  claro: 'Claro',
  movistar: 'Movistar',
  entel: 'Entel',
  bitel: 'Bitel',
  other: '其他运营商',
}
