import { EVIDENCE } from '../../evidence'
import type { Translation } from '../../structure'
import type { rulesAndLaw as source } from '../../zh-CN/articles/rulesAndLaw'

export const rulesAndLaw = {
  id: 'rules-and-law',
  title: 'Normas y registro',
  summary: '210 días, aviso de 15, 90 días, 7 líneas, registro en persona.',
  blocks: [
    { kind: 'heading', id: 'keeping', text: 'Conservación y baja' },
    {
      kind: 'fact',
      text: 'Con saldo sin usar: hasta 210 días calendario sin recarga.',
      ...EVIDENCE.balance210,
    },
    {
      kind: 'fact',
      text: 'Sin saldo: cada operador fija su límite de días.',
      ...EVIDENCE.operatorLimit,
    },
    {
      kind: 'fact',
      text: '15 días calendario antes de la baja, el operador debe avisar por SMS a la misma línea.',
      ...EVIDENCE.warning15,
    },
    {
      kind: 'fact',
      text: 'Si no hubo aviso, el titular puede reclamar la reactivación; OSIPTEL atiende en el 1844 (dentro del Perú).',
      ...EVIDENCE.claim,
    },
    {
      kind: 'fact',
      text: '90 días después de la baja, el número puede darse a otra persona.',
      ...EVIDENCE.reassign90,
    },
    {
      kind: 'paragraph',
      text: 'Los plazos son fechas de Lima. El Perú no cambia de hora en verano.',
    },
    { kind: 'heading', id: 'lines', text: 'Cuántas líneas por persona' },
    {
      kind: 'fact',
      text: 'Máximo 7 líneas móviles por persona natural, peruana o extranjera, sumando todos los operadores (DL 1738, desde el 14-02-2026).',
      ...EVIDENCE.maxLines7,
    },
    {
      kind: 'fact',
      text: 'Qué pasa con las que ya excedían: la prensa dice que se mantienen; el comunicado oficial, que el regulador puede pedir su baja.',
      ...EVIDENCE.maxLines7,
    },
    { kind: 'heading', id: 'registration', text: 'Registro y titular' },
    {
      kind: 'fact',
      text: 'Los extranjeros solo se registran en persona, con control biométrico contra los datos migratorios.',
      ...EVIDENCE.inPerson,
    },
    {
      kind: 'fact',
      text: 'Si los datos del titular no coinciden con los oficiales: aviso por SMS, corte y baja, en días.',
      ...EVIDENCE.holderRecords,
    },
    {
      kind: 'fact',
      text: 'La reposición del chip es solo para el titular, en persona o por un canal autorizado.',
      ...EVIDENCE.simReplacement,
    },
    {
      kind: 'note',
      tone: 'warning',
      text: 'No comprar un chip ya registrado a nombre de otro: llegado el caso, quien lo usa no es el titular.',
    },
    { kind: 'heading', id: 'devices', text: 'Equipos y roaming' },
    {
      kind: 'fact',
      text: 'Se bloquean equipos robados, clonados o fuera de la lista (IMEI); usar un IMEI inválido también puede llevar al corte de la línea.',
      ...EVIDENCE.imeiBlocks,
    },
    { kind: 'fact', text: 'El roaming se activa solo a pedido del usuario.', ...EVIDENCE.roaming },
    {
      kind: 'links',
      links: [
        { article: 'when-it-is-too-late', heading: null },
        { article: 'operators', heading: null },
      ],
    },
  ],
} as const satisfies Translation<typeof source>
