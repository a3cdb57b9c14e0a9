import { claim } from '../../evidence'
import type { Translation } from '../../structure'
import type { lostStolenAbroad as source } from '../../zh-CN/articles/lostStolenAbroad'

export const lostStolenAbroad = {
  id: 'lost-stolen-abroad',
  title: 'Pérdida, robo o viaje',
  summary:
    'Primero, mover las cuentas; después, decidir si se reporta: sin reponer el chip, el reporte puede costar el número.',
  blocks: [
    { kind: 'heading', id: 'first', text: 'Qué hacer primero' },
    {
      kind: 'steps',
      items: [
        'Pasar primero el banco y los pagos a otro número; luego, el correo y la mensajería.',
        'Ver quién puede reponer el chip: tiene que ir el titular registrado, con su documento.',
        'Reportar la pérdida (bloqueo) cuando alguien pueda reponer el chip a tiempo. Antes, preguntar si también se bloquea el teléfono y en cuántos días hay que reponer el chip.',
        'Hasta entonces, seguir recargando a tiempo: el plazo no se detiene.',
      ],
    },
    { kind: 'heading', id: 'report', text: 'Qué hace el reporte' },
    {
      kind: 'fact',
      text: 'Claro: una línea reportada como perdida que no se repone en 90 días se desactiva.',
      ...claim('claro-lost-90'),
    },
    {
      kind: 'fact',
      text: 'Entel: el reporte suspende la línea y bloquea el IMEI del teléfono; no se puede pedir lo uno sin lo otro.',
      ...claim('entel-lost-imei'),
    },
    {
      kind: 'fact',
      text: 'Movistar, Bitel y los demás: no se sabe, no hallamos fuente. Preguntar antes de reportar.',
      ...claim('unknown'),
    },
    {
      kind: 'fact',
      text: 'La reposición es solo para el titular registrado, en una tienda o por un canal que autorizó el regulador.',
      ...claim('sim-replacement'),
    },
    { kind: 'heading', id: 'stolen', text: 'Robo' },
    {
      kind: 'note',
      tone: 'warning',
      text: 'Quien tiene el chip recibe los códigos. Pedir al banco que bloquee la cuenta y mover lo que se pueda; para lo que no se pueda mover, reportar el robo importa más que el número.',
    },
    { kind: 'heading', id: 'abroad', text: 'En el extranjero' },
    {
      kind: 'paragraph',
      text: 'Desde fuera casi no hay modo de reponer un chip. Antes de salir del Perú: pedir el roaming y dar a las cuentas importantes otra forma de verificación.',
    },
    {
      kind: 'fact',
      text: 'El roaming solo se activa a pedido.',
      ...claim('roaming-on-request'),
    },
    {
      kind: 'fact',
      text: 'Bitel: solo antes del viaje, en persona y por contrato; es gratis y queda activo en 24 horas.',
      ...claim('bitel-roaming'),
    },
    {
      kind: 'fact',
      text: 'Si las líneas prepago de Claro, Movistar y Entel pueden tener roaming: no se sabe. De Entel, una nota antigua dice que solo las pospago.',
      ...claim('unknown'),
    },
    {
      kind: 'links',
      links: [
        { article: 'replacing-as-a-foreigner', heading: null },
        { article: 'when-it-is-too-late', heading: 'unbind' },
        { article: 'operators', heading: null },
      ],
    },
  ],
} as const satisfies Translation<typeof source>
