/** Where a fact comes from. `date` is the source's own; null when it bears none ("undated"). */
export interface Source {
  readonly title: string
  readonly url: string
  readonly date: string | null
}

export const SOURCES = {
  'infobae-2025-11-24': {
    title: 'Infobae: cuánto tiempo puedes estar sin saldo',
    url: 'https://www.infobae.com/tecno/2025/11/24/',
    date: '2025-11-24',
  },
  'panamericana-455918': {
    title: 'Panamericana: OSIPTEL, condiciones de uso',
    url: 'https://panamericana.pe/locales/455918',
    date: '2025',
  },
  'larepublica-2025-08-25': {
    title: 'La República: líneas prepago sin recarga (1242375)',
    url: 'https://larepublica.pe/',
    date: '2025-08-25',
  },
  'claro-comunidad-10013': {
    title: 'Comunidad Claro Perú, td-p/10013',
    url: 'https://comunidad.claro.com.pe/',
    date: null,
  },
  'remender-claro': {
    title: 'remender.pe: plazos de Claro',
    url: 'https://remender.pe/',
    date: null,
  },
  'remender-bitel': {
    title: 'remender.pe: suspensión de Bitel',
    url: 'https://remender.pe/',
    date: null,
  },
  'bitel-baja-prepago': {
    title: 'Bitel: procedimiento para dar de baja el servicio prepago',
    url: 'https://bitel.com.pe/',
    date: null,
  },
} as const satisfies Readonly<Record<string, Source>>

export type SourceId = keyof typeof SOURCES

/** The law behind the operators: fifteen days of warning, and ninety until a number is given away. */
export const REGULATION = {
  warningDays: 15,
  warningSources: ['panamericana-455918'],
  reassignAfterDays: 90,
  reassignSources: ['panamericana-455918', 'larepublica-2025-08-25'],
  grade: 'confirmed',
} as const satisfies {
  warningDays: number
  warningSources: readonly SourceId[]
  reassignAfterDays: number
  reassignSources: readonly SourceId[]
  grade: string
}
