import type { Texts } from '../../texts'
import type { contacts as source } from '../../zh-CN/operators/contacts'

export const contacts: Texts<typeof source> = {
  title: 'Cómo contactar al operador',
  company: 'Empresa',
  app: 'App',
  hotlines: 'Teléfonos',
  from: {
    ownLine: 'desde una línea de este operador',
    peru: 'desde cualquier teléfono en el Perú',
    abroad: 'desde el extranjero (deducido por nosotros)',
  },
  copyNumber: 'Copiar {number}',
  noHotline:
    'No se encontró ningún teléfono de este operador. Conviene ver el empaque del chip o su página oficial.',
  linesUnderYourId: 'Líneas a su nombre',
  openLines: 'Abrir la página de {operator}',
  openLinesText:
    'Con el número de documento muestra las líneas registradas con él. Se abre en el navegador.',
  codeLogin: 'Ingreso a la app',
  codeLoginText:
    'Número y código por SMS; el código vale {minutes} minutos y admite {tries} intentos.',
  minimumTopUp: 'Recarga mínima',
  ownNumber: 'Ver el número propio',
  unknown: 'no se sabe',
}
