import type { Source } from '../source'

/** What is said of Movistar alone. */
export const movistarSources = {
  'larepublica-2025-04-13': {
    kind: 'press',
    title: 'La República: Telefónica vende su filial en el Perú',
    url: 'https://larepublica.pe/economia/2025/04/13/telefonica-vende-el-100-de-su-participacion-en-peru-a-integra-tec-hnews-896818',
    date: '2025-04-13',
    checkedOn: '2026-11-26',
  },
  'jentel-2025-06-12': {
    kind: 'website',
    title: 'jentel.mx: Telefónica del Perú pasa a ser Integratel Perú',
    url: 'https://www.jentel.mx/2025/06/12/telefonica-del-peru-cambia-de-nombre-a-integratel-peru/',
    date: '2025-06-12',
    checkedOn: '2026-11-26',
  },
} as const satisfies Readonly<Record<string, Source>>
