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
  'bitel-roaming': {
    title: 'Bitel roaming',
    url: 'https://roaming.bitel.com.pe/?lang=en',
    date: null,
  },
  'osiptel-tariff-166571': {
    title: 'OSIPTEL tariff register 166571 (Claro)',
    url: 'https://serviciosweb.osiptel.gob.pe/',
    date: '2020',
  },
  'osiptel-tariff-166307': {
    title: 'OSIPTEL tariff register 166307 (Entel)',
    url: 'https://serviciosweb.osiptel.gob.pe/',
    date: '2020',
  },
  'osiptel-tariff-153121': {
    title: 'OSIPTEL tariff register 153121 (Movistar)',
    url: 'https://serviciosweb.osiptel.gob.pe/',
    date: '2019',
  },
  'selectra-bitel': {
    title: 'Selectra: Bitel',
    url: 'https://selectra.com.pe/empresas/bitel/cancelar',
    date: null,
  },
  'bicentenario-2022-12': {
    title: 'bicentenariodelperu.pe: Entel',
    url: 'https://bicentenariodelperu.pe/',
    date: '2022-12-09',
  },
  'katsuo-2018': {
    title: 'katsuo-money.com: recharging Claro',
    url: 'https://katsuo-money.com/2018/09/16/post-5446',
    date: '2018-09-16',
  },
  'gobpe-1352743': {
    title: 'gob.pe PCM notice 1352743 (DL 1738)',
    url: 'https://www.gob.pe/institucion/pcm/noticias/1352743',
    date: '2026-02-13',
  },
  'latinanoticias-2026-02-13': {
    title: 'Latina Noticias',
    url: 'https://latinanoticias.pe/',
    date: '2026-02-13',
  },
  'peruinforma-res70-2025': {
    title: 'Perú Informa: Resolución 70-2025',
    url: 'https://peruinforma.com/',
    date: '2025',
  },
  'radioexcelente-2025-11': {
    title: 'Radio Excelente',
    url: 'https://radioexcelente.pe/',
    date: '2025-11',
  },
  'infobae-2025-12-24': {
    title: 'Infobae Perú: extranjeros y líneas móviles',
    url: 'https://www.infobae.com/peru/2025/12/24/',
    date: '2025-12-24',
  },
  'infobae-2025-12-27': {
    title: 'Infobae Perú: reposición de SIM',
    url: 'https://www.infobae.com/peru/2025/12/27/',
    date: '2025-12-27',
  },
  'elcomercio-2025-12-26': {
    title: 'El Comercio',
    url: 'https://elcomercio.pe/',
    date: '2025-12-26',
  },
  'elcomercio-2026-02-24': {
    title: 'El Comercio',
    url: 'https://elcomercio.pe/',
    date: '2026-02-24',
  },
  'huarazenlinea-2021-06-04': {
    title: 'Huaraz en Línea',
    url: 'https://huarazenlinea.com/',
    date: '2021-06-04',
  },
  'gadgerss-2013-08-01': {
    title: 'Gadgerss',
    url: 'https://gadgerss.com/',
    date: '2013-08-01',
  },
  'libphonenumber-pe': {
    title: 'libphonenumber metadata, PE',
    url: 'https://github.com/google/libphonenumber',
    date: null,
  },
  'libphonenumber-carrier-51': {
    title: 'libphonenumber resources/carrier/en/51.txt',
    url: 'https://github.com/google/libphonenumber',
    date: null,
  },
  'mcc-mnc-list-2023-04': {
    title: 'pbakondy/mcc-mnc-list',
    url: 'https://github.com/pbakondy/mcc-mnc-list',
    date: '2023-04-04',
  },
  'itu-e118': {
    title: 'ITU-T E.118',
    url: 'https://www.itu.int/',
    date: '2025-09',
  },
  'e118-iin-list-2024-07': {
    title: 'bifravst/e118-iin-list (ITU bulletin 1295)',
    url: 'https://github.com/bifravst/e118-iin-list',
    date: '2024-07-01',
  },
  'dlocal-peru': {
    title: 'dLocal docs: Peru',
    url: 'https://docs.dlocal.com/docs/peru',
    date: '2026-09-30',
  },
  'gestion-2025-11-22': {
    title: 'Gestión: Osiptel, Res. 116-2025',
    url: 'https://gestion.pe/peru/osiptel-aprueba-medidas-para-reforzar-la-seguridad-en-la-contrata-noticia/',
    date: '2025-11-22',
  },
  'rpp-2025-11-21': {
    title: 'RPP: Osiptel, medidas temporales',
    url: 'https://rpp.pe/peru/actualidad/osiptel-aprueba-medidas-temporales-para-fortalecer-la-seguridad-en-la-contratacion-del-servicio-publico-movil-noticia-1664849',
    date: '2025-11-21',
  },
  'gestion-2026-02-09': {
    title: 'Gestión: Osiptel, contratación de nuevas líneas',
    url: 'https://gestion.pe/peru/osiptel-usuarios-pueden-restringir-la-contratacion-de-nuevas-lineas-a-su-nombre-noticia/',
    date: '2026-02-09',
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
