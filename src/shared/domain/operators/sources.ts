import { bitelSources } from './bitel/sources'
import { claroSources } from './claro/sources'
import { entelSources } from './entel/sources'
import { movistarSources } from './movistar/sources'
import type { Source } from './source'

const FIRST = '2026-11-22'
const LATER = '2026-11-26'

/** Every source. What is said of one operator alone stands in the operator's folder. */
export const SOURCES = {
  ...claroSources,
  ...movistarSources,
  ...entelSources,
  ...bitelSources,
  'infobae-2025-11-24': {
    kind: 'press',
    title: 'Infobae: cuánto tiempo puedes estar sin saldo',
    url: 'https://www.infobae.com/tecno/2025/11/24/cuanto-tiempo-puedes-estar-sin-saldo-ni-recargar-antes-de-que-cancelen-tu-linea-prepago/',
    date: '2025-11-24',
    checkedOn: LATER,
    reportsOnNorma: true,
  },
  'panamericana-455918': {
    kind: 'press',
    title: 'Panamericana: OSIPTEL, condiciones de uso',
    url: 'https://panamericana.pe/locales/455918-atencion-usuarios-cuanto-dar-baja-linea-movil-prepago-recargas',
    date: '2025',
    checkedOn: LATER,
    reportsOnNorma: true,
  },
  'larepublica-2025-08-25': {
    kind: 'press',
    title: 'La República: líneas prepago sin recarga (1242375)',
    url: 'https://larepublica.pe/economia/2025/08/25/si-no-hago-una-recarga-a-mi-celular-prepago-en-peru-la-operadora-puede-quitarme-el-numero-especialista-y-osiptel-aclaran-atmp-ntpe-1242375',
    date: '2025-08-25',
    checkedOn: LATER,
    reportsOnNorma: true,
  },
  'gobpe-1352743': {
    kind: 'government',
    title: 'gob.pe PCM notice 1352743 (DL 1738)',
    url: 'https://www.gob.pe/institucion/pcm/noticias/1352743',
    date: '2026-02-13',
    checkedOn: FIRST,
  },
  'latinanoticias-2026-02-13': {
    kind: 'press',
    title: 'Latina Noticias: máximo de siete líneas',
    url: 'https://latinanoticias.pe/',
    date: '2026-02-13',
    checkedOn: FIRST,
  },
  'peruinforma-res70-2025': {
    kind: 'press',
    title: 'Perú Informa: Resolución 70-2025',
    url: 'https://www.peruinforma.com/osiptel-aprueba-proceso-para-dar-de-baja-lineas-contratadas-irregularmente',
    date: '2025',
    checkedOn: LATER,
  },
  'radioexcelente-2025-11': {
    kind: 'press',
    title: 'Radio Excelente: extranjeros, líneas solo en persona',
    url: 'https://www.radioexcelente.pe/extranjeros-solo-podran-adquirir-lineas-moviles-de-forma-presencial-anuncia-osiptel',
    date: '2025-11',
    checkedOn: LATER,
  },
  'infobae-2025-12-24': {
    kind: 'press',
    title: 'Infobae Perú: extranjeros y líneas móviles',
    url: 'https://www.infobae.com/peru/2025/12/24/atencion-osiptel-anuncia-rq-a-todos-los-extranjeros-que-quieran-sacar-una-nueva-linea-telefonica-en-peru-a-partir-de-cuando/',
    date: '2025-12-24',
    checkedOn: LATER,
  },
  'infobae-2025-12-27': {
    kind: 'press',
    title: 'Infobae Perú: reposición de SIM',
    url: 'https://www.infobae.com/peru/2025/12/27/nuevas-reglas-de-osiptel-reducen-plazos-para-dar-de-baja-servicios-y-agiliza-devoluciones-de-pagos-a-usuarios/',
    date: '2025-12-27',
    checkedOn: LATER,
  },
  'elcomercio-2025-12-26': {
    kind: 'press',
    title: 'El Comercio: extranjeros y nuevas líneas',
    url: 'https://elcomercio.pe/respuestas/tramites/extranjeros-atentos-osiptel-exige-rq-para-acceso-a-nuevas-lineas-telefonicas-en-peru-conoce-desde-cuando-rige-nueva-normativa-tdpe-noticia/',
    date: '2025-12-26',
    checkedOn: LATER,
  },
  'elcomercio-2026-02-24': {
    kind: 'press',
    title: 'El Comercio: bloqueo de equipos',
    url: 'https://elcomercio.pe/',
    date: '2026-02-24',
    checkedOn: FIRST,
  },
  'huarazenlinea-2021-06-04': {
    kind: 'press',
    title: 'Huaraz en Línea: líneas suspendidas por IMEI inválido',
    url: 'https://huarazenlinea.com/',
    date: '2021-06-04',
    checkedOn: FIRST,
  },
  'gadgerss-2013-08-01': {
    kind: 'website',
    title: 'Gadgerss: roaming a pedido del usuario',
    url: 'https://gadgerss.com/2013/08/01/los-usuarios-podran-activar-o-desactivar-su-servicio-de-roaming-internacional-en-24-horas',
    date: '2013-08-01',
    checkedOn: LATER,
  },
  'libphonenumber-pe': {
    kind: 'dataset',
    title: 'libphonenumber metadata, PE',
    url: 'https://github.com/google/libphonenumber',
    date: null,
    checkedOn: FIRST,
  },
  'libphonenumber-carrier-51': {
    kind: 'dataset',
    title: 'libphonenumber resources/carrier/en/51.txt',
    url: 'https://github.com/google/libphonenumber',
    date: null,
    checkedOn: FIRST,
  },
  'mcc-mnc-list-2023-04': {
    kind: 'dataset',
    title: 'pbakondy/mcc-mnc-list',
    url: 'https://github.com/pbakondy/mcc-mnc-list',
    date: '2023-04-04',
    checkedOn: FIRST,
  },
  'itu-e118': {
    kind: 'standard',
    title: 'ITU-T E.118',
    url: 'https://www.itu.int/',
    date: '2025-09',
    checkedOn: FIRST,
  },
  'e118-iin-list-2024-07': {
    kind: 'dataset',
    title: 'bifravst/e118-iin-list (ITU bulletin 1295)',
    url: 'https://github.com/bifravst/e118-iin-list',
    date: '2024-07-01',
    checkedOn: FIRST,
  },
  'gestion-2025-11-22': {
    kind: 'press',
    title: 'Gestión: medidas de OSIPTEL para la contratación (Res. 116-2025)',
    url: 'https://gestion.pe/peru/osiptel-aprueba-medidas-para-reforzar-la-seguridad-en-la-contrata-noticia/',
    date: '2025-11-22',
    checkedOn: LATER,
  },
  'rpp-2025-11-21': {
    kind: 'press',
    title: 'RPP: medidas temporales de OSIPTEL',
    url: 'https://rpp.pe/peru/actualidad/osiptel-aprueba-medidas-temporales-para-fortalecer-la-seguridad-en-la-contratacion-del-servicio-publico-movil-noticia-1664849',
    date: '2025-11-21',
    checkedOn: LATER,
  },
  'gestion-2025-12-26': {
    kind: 'press',
    title: 'Gestión: nueva Norma de Condiciones de Uso (Res. 132-2025)',
    url: 'https://gestion.pe/peru/osiptel-publica-nueva-norma-de-condiciones-de-uso-alineada-a-necesidades-de-usuarios-los-detalles-noticia/',
    date: '2025-12-26',
    checkedOn: LATER,
  },
  'infobae-2025-12-31': {
    kind: 'press',
    title: 'Infobae Perú: teléfonos de los operadores, según OSIPTEL',
    url: 'https://www.infobae.com/peru/2025/12/31/que-hacer-si-te-roban-el-celular-durante-ano-nuevo-osiptel-detalla-los-pasos-y-contactos-clave/',
    date: '2025-12-31',
    checkedOn: LATER,
  },
  'caretas-781820': {
    kind: 'press',
    title: 'Caretas: teléfonos de los operadores',
    url: 'https://caretas.pe/?p=781820',
    date: null,
    checkedOn: LATER,
  },
  'gestion-2026-01-09': {
    kind: 'press',
    title: 'Gestión: venta de chips a extranjeros',
    url: 'https://gestion.pe/peru/venta-de-chips-a-extranjeros-sin-papeles-en-regla-no-hay-linea-de-laeo-que-criterios-deben-cumplir-noticia/',
    date: '2026-01-09',
    checkedOn: LATER,
  },
  'gestion-2026-02-09': {
    kind: 'press',
    title: 'Gestión: OSIPTEL y la contratación de nuevas líneas',
    url: 'https://gestion.pe/peru/osiptel-usuarios-pueden-restringir-la-contratacion-de-nuevas-lineas-a-su-nombre-noticia/',
    date: '2026-02-09',
    checkedOn: LATER,
  },
  'infomercado-2026-02': {
    kind: 'press',
    title: 'Infomercado: máximo de siete líneas móviles (DL 1738)',
    url: 'https://infomercado.pe/gobierno-fija-maximo-de-siete-lineas-moviles-por-persona-natural-desde-2026',
    date: '2026-02',
    checkedOn: LATER,
  },
} as const satisfies Readonly<Record<string, Source>>

export type SourceId = keyof typeof SOURCES
