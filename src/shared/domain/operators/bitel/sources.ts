import type { Source } from '../source'

/** What is said of Bitel alone. */
export const bitelSources = {
  'bitel-baja-prepago': {
    kind: 'operator',
    title: 'Bitel: procedimiento para dar de baja el servicio prepago',
    url: 'https://bitel.com.pe/informacion-a-abonados-y-usuarios/-como-tramitar-la-baja-del-servicio-la-suspension-del-servicio-y-la-migracion-de-plan-tarifario-/-quieres-solicitar-la-baja-de-tu-servicio-/procedimiento-para-dar-de-baja-el-servicio-prepago',
    date: null,
    checkedOn: '2026-11-26',
    reportsOnNorma: true,
  },
  'remender-bitel': {
    kind: 'website',
    title: 'remender.pe: suspensión de Bitel',
    url: 'https://www.remender.pe/bitel-suspension-de-servicios-prepago-por-inactividad',
    date: null,
    checkedOn: '2026-11-26',
    reportsOnNorma: true,
  },
  'bitel-roaming': {
    kind: 'operator',
    title: 'Bitel roaming',
    url: 'https://roaming.bitel.com.pe/?lang=en',
    date: null,
    checkedOn: '2026-11-26',
  },
  'bitel-otp': {
    kind: 'operator',
    title: 'Bitel: paquetes, ingreso con código',
    url: 'https://bitel.com.pe/suscripciones/mi-bitel/paquetes',
    date: null,
    checkedOn: '2026-11-26',
  },
} as const satisfies Readonly<Record<string, Source>>
