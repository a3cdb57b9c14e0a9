import type { Source } from '../source'

/** What is said of Entel alone. */
export const entelSources = {
  'bicentenario-2022-12': {
    kind: 'website',
    title: 'bicentenariodelperu.pe: bloquear el chip en Entel',
    url: 'https://bicentenariodelperu.pe/como-bloquear-un-celular-robado-o-el-chip-en-entel/',
    date: '2022-12-09',
    checkedOn: '2026-11-26',
  },
} as const satisfies Readonly<Record<string, Source>>
