import { OPERATOR_IDS } from '../../../domain/operators/operators'
import { claim } from '../../evidence'
import type { Translation } from '../../structure'
import type { operators as source } from '../../zh-CN/articles/operators'

export const operators = {
  id: 'operators',
  title: 'Las reglas de cada operador',
  summary: 'A los cuántos días sin recarga da de baja cada uno, y cómo leer la tabla.',
  blocks: [
    {
      kind: 'paragraph',
      text: 'Cada operador tiene dos plazos: uno con saldo y otro sin saldo. Si no se sabe si hay saldo, cuenta el más corto.',
    },
    { kind: 'operatorTable', operators: OPERATOR_IDS },
    {
      kind: 'belief',
      belief: 'Dejar algo de saldo siempre alarga el plazo.',
      truth:
        'No siempre. La norma dice hasta 210 días con saldo sin usar: un tope, no una promesa. En Claro es menos que sin saldo; cuánto dura el saldo en Entel no se sabe.',
      ...claim('balance-210'),
    },
    {
      kind: 'fact',
      text: 'Sin saldo, cada operador fija su propio límite de días.',
      ...claim('no-balance-operator-limit'),
    },
    {
      kind: 'note',
      tone: 'tip',
      text: 'El vencimiento de la línea que da el propio operador vale más que este cálculo: conviene anotarlo en la línea. No confundirlo con el del saldo o el de un paquete.',
    },
    {
      kind: 'fact',
      text: 'Una línea portada se cuenta desde el día de la portabilidad. Es una suposición nuestra; no hallamos fuente.',
      ...claim('unknown'),
    },
    {
      kind: 'fact',
      text: '¿No se sabe cuál es? Mirar el chip o el nombre en el teléfono; el número no lo dice.',
      ...claim('no-operator-prefix'),
    },
    {
      kind: 'links',
      links: [
        ...OPERATOR_IDS.map((id) => ({ article: id, heading: null })),
        { article: 'rules-and-law', heading: null },
      ],
    },
  ],
} as const satisfies Translation<typeof source>
