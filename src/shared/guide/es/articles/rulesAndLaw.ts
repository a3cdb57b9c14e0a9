import { claim } from '../../evidence'
import type { Translation } from '../../structure'
import type { rulesAndLaw as source } from '../../zh-CN/articles/rulesAndLaw'

export const rulesAndLaw = {
  id: 'rules-and-law',
  title: 'Normas y registro',
  summary:
    '210 días, aviso de 15, 90 días, 7 líneas, 3 días para un chip nuevo, registro en persona.',
  facts: ['balance-210', 'warning-15', 'reassign-90', 'max-lines-7', 'new-sim-3-days'],
  blocks: [
    { kind: 'heading', id: 'keeping', text: 'Conservación y baja' },
    {
      kind: 'fact',
      text: 'Las condiciones de uso del regulador se reemplazaron por otras: Res. 132-2025 (noticia del 2025-12-26). No hemos visto su texto; donde se habla de las anteriores, se dice de qué año es la nota.',
      ...claim('norma'),
    },
    {
      kind: 'fact',
      text: 'Con saldo sin usar: hasta 210 días calendario sin recarga.',
      ...claim('balance-210'),
    },
    {
      kind: 'fact',
      text: 'Sin saldo: cada operador fija su límite de días.',
      ...claim('no-balance-operator-limit'),
    },
    {
      kind: 'fact',
      text: '15 días calendario antes de la baja, el operador debe avisar por SMS a la misma línea.',
      ...claim('warning-15'),
    },
    {
      kind: 'fact',
      text: 'Si no hubo aviso, el titular puede reclamar la reactivación; OSIPTEL atiende en el 1844 (dentro del Perú).',
      ...claim('claim-without-warning'),
    },
    {
      kind: 'fact',
      text: '90 días después de la baja, el número puede darse a otra persona.',
      ...claim('reassign-90'),
    },
    {
      kind: 'fact',
      text: 'Un chip nuevo sin llamadas ni datos en 3 días seguidos desde su activación: baja inmediata (Res. 116-2025). Medida temporal de emergencia; el 2026-02-09 aún se hablaba de ella.',
      ...claim('new-sim-3-days'),
    },
    {
      kind: 'paragraph',
      text: 'Los plazos son fechas de Lima. El Perú no cambia de hora en verano: va siempre 13 horas detrás de Pekín.',
      facts: ['lima-and-beijing'],
    },
    { kind: 'heading', id: 'lines', text: 'Cuántas líneas por persona' },
    {
      kind: 'fact',
      text: 'Máximo 7 líneas móviles por persona natural, peruana o extranjera, sumando todos los operadores (DL 1738, desde el 2026-02-14).',
      ...claim('max-lines-7'),
    },
    {
      kind: 'fact',
      text: 'Quien ya tenía más de 7 antes del 2026-02-14 las conserva y no recibe otra; de lo que se exceda después, el regulador puede pedir la baja.',
      ...claim('max-lines-7'),
    },
    {
      kind: 'fact',
      text: 'Un número nuevo: solo 1 al mes por persona y operador. También es una medida temporal de emergencia.',
      ...claim('one-line-a-month'),
    },
    { kind: 'heading', id: 'registration', text: 'Registro y titular' },
    {
      kind: 'fact',
      text: 'Los extranjeros solo se registran en persona, con huella u otro dato biométrico que se compara con los registros migratorios. Es una medida temporal, no una ley permanente.',
      ...claim('foreigners-in-person'),
    },
    {
      kind: 'fact',
      text: 'Líneas cuyos datos no coinciden con los oficiales: 2 días para el aviso y 2 para corregir, 5 como máximo; después, suspensión y baja.',
      ...claim('holder-records'),
    },
    {
      kind: 'fact',
      text: 'La reposición del chip es solo para el titular, en persona o por un canal autorizado.',
      ...claim('sim-replacement'),
    },
    {
      kind: 'note',
      tone: 'warning',
      text: 'No comprar un chip ya registrado a nombre de otro: llegado el caso, quien lo usa no es el titular.',
    },
    { kind: 'heading', id: 'devices', text: 'Equipos y roaming' },
    {
      kind: 'fact',
      text: 'Se bloquean equipos robados, clonados o fuera de la lista (IMEI); usar un IMEI inválido también puede llevar a suspender la línea.',
      ...claim('imei-blocks'),
    },
    {
      kind: 'fact',
      text: 'El roaming se activa solo a pedido del usuario.',
      ...claim('roaming-on-request'),
    },
    {
      kind: 'links',
      links: [
        { article: 'when-it-is-too-late', heading: null },
        { article: 'replacing-as-a-foreigner', heading: null },
        { article: 'operators', heading: null },
      ],
    },
  ],
} as const satisfies Translation<typeof source>
