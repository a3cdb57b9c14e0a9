import type { Source } from '../source'

/** What is said of Claro alone. */
export const claroSources = {
  'claro-comunidad-10013': {
    kind: 'userPost',
    title: 'Comunidad Claro Perú, td-p/10013',
    url: 'https://comunidad.claro.com.pe/t5/M%C3%B3vil/Cu%C3%A1l-es-el-tiempo-de-duraci%C3%B3n-del-saldo-y-el-chip/td-p/10013',
    date: null,
    checkedOn: '2026-11-26',
    reportsOnNorma: true,
  },
  'remender-claro': {
    kind: 'website',
    title: 'remender.pe: plazos de Claro',
    url: 'https://www.remender.pe/claro-plazos-y-condiciones-para-la-baja-del-servicio-en-lineas-prepago',
    date: null,
    checkedOn: '2026-11-26',
    reportsOnNorma: true,
  },
  'osiptel-tariff-166571': {
    kind: 'regulator',
    title: 'OSIPTEL tariff register 166571 (Claro)',
    url: 'https://serviciosweb.osiptel.gob.pe/ConsultaSIRT/Buscar/FrmVerTarifa.aspx?pTarifa=166571',
    date: '2020',
    checkedOn: '2026-11-26',
  },
  'katsuo-2018': {
    kind: 'website',
    title: 'katsuo-money.com: recharging Claro',
    url: 'https://katsuo-money.com/2018/09/16/post-5446',
    date: '2018-09-16',
    checkedOn: '2026-11-22',
  },
} as const satisfies Readonly<Record<string, Source>>
