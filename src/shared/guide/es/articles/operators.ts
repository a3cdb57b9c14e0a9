import { EVIDENCE } from '../../evidence'
import type { Translation } from '../../structure'
import type { operators as source } from '../../zh-CN/articles/operators'

export const operators = {
  id: 'operators',
  title: 'Las reglas de cada operador',
  summary: 'A los cuántos días sin recarga da de baja cada uno, y cómo leer la tabla.',
  blocks: [
    {
      kind: 'paragraph',
      text: 'Cada operador tiene dos relojes: uno con saldo y otro sin saldo. Si no se sabe si hay saldo, cuenta el más corto.',
    },
    { kind: 'operatorTable', operators: ['claro', 'movistar', 'entel', 'bitel', 'other'] },
    {
      kind: 'belief',
      belief: 'Dejar algo de saldo siempre alarga el plazo.',
      truth:
        'No siempre. El saldo sin usar da hasta 210 días. En Entel eso es más; en Claro y en Bitel es menos que sin saldo.',
      ...EVIDENCE.balance210,
    },
    {
      kind: 'fact',
      text: 'Sin saldo, cada operador fija su propio límite de días.',
      ...EVIDENCE.operatorLimit,
    },
    {
      kind: 'note',
      tone: 'tip',
      text: 'La fecha que dan la app o un SMS del operador vale más que este cálculo. Conviene anotarla en la línea.',
    },
    {
      kind: 'fact',
      text: '¿No se sabe cuál es? Mirar el chip o el nombre en el teléfono; el número no lo dice.',
      ...EVIDENCE.noPrefix,
    },
    {
      kind: 'links',
      links: [
        { article: 'claro', heading: null },
        { article: 'movistar', heading: null },
        { article: 'entel', heading: null },
        { article: 'bitel', heading: null },
        { article: 'other', heading: null },
        { article: 'rules-and-law', heading: null },
      ],
    },
  ],
} as const satisfies Translation<typeof source>
