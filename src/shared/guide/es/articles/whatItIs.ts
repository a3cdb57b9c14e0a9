import { claim } from '../../evidence'
import type { Translation } from '../../structure'
import type { whatItIs as source } from '../../zh-CN/articles/whatItIs'

export const whatItIs = {
  id: 'what-it-is',
  title: 'Qué significa conservar una línea',
  summary: 'Qué es, para quién sirve y cuántas recargas al año hacen falta.',
  blocks: [
    {
      kind: 'paragraph',
      text: 'Es una línea prepago común del Perú. Puede pasar meses sin uso; lo que la conserva es recargarla a tiempo.',
    },
    {
      kind: 'paragraph',
      text: 'Sirve a quien vivió en el Perú y volverá, o tiene el banco o la mensajería atados a un número peruano: estudiantes, trabajadores, quienes viven entre dos países.',
    },
    {
      kind: 'belief',
      belief: 'Hay un plan especial para conservar el número y luego no hay que hacer nada.',
      truth:
        'No encontramos ningún producto así. Sin saldo, cada operador fija a los cuántos días sin recarga da de baja la línea; por eso importa conocer su regla.',
      ...claim('no-balance-operator-limit'),
    },
    {
      kind: 'belief',
      belief: 'Con saldo, el número no se pierde.',
      truth:
        'Una línea prepago con saldo sin usar puede seguir activa hasta 210 días sin recarga. También con saldo hay que recargar.',
      ...claim('balance-210'),
    },
    { kind: 'heading', id: 'virtues', text: 'Qué tiene de bueno' },
    {
      kind: 'list',
      items: [
        'El número se queda, aunque casi no se use.',
        'Cuesta poco, si se conoce la regla del operador y no se recarga ni de más ni de menos.',
        'Es fácil de llevar: unos minutos cada vez, con recordatorios antes del plazo.',
      ],
    },
    { kind: 'heading', id: 'how-often', text: 'Cuántas recargas al año' },
    {
      kind: 'paragraph',
      text: 'Solo para conservar el número, con los intervalos que aconseja esta aplicación: unas 9 en Entel sin saldo, 5 en Bitel, 2 o 3 en Claro y en Movistar. Para conservar las llamadas pueden ser más.',
      facts: ['times-a-year'],
    },
    {
      kind: 'fact',
      text: 'El monto mínimo no se conoce de ningún operador; vale lo que muestre la pantalla de recarga.',
      ...claim('unknown'),
    },
    {
      kind: 'links',
      links: [
        { article: 'before-you-start', heading: null },
        { article: 'operators', heading: null },
        { article: 'step-by-step', heading: null },
      ],
    },
  ],
} as const satisfies Translation<typeof source>
