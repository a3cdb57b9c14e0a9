import { claim } from '../../evidence'
import type { Translation } from '../../structure'
import type { other as source } from '../../zh-CN/articles/other'
import { newSim } from '../newSim'

export const other = {
  id: 'other',
  title: 'Otros operadores',
  summary: 'Cuy, Flash, Suma, WOW, Dolphin y otros: la regla no se conoce; hay que anotarla.',
  blocks: [
    { kind: 'heading', id: 'rule', text: 'La regla: dos plazos' },
    {
      kind: 'fact',
      text: 'A los cuántos días sin recarga dan de baja estos operadores: no se sabe; no hallamos fuente de ninguno.',
      ...claim('unknown'),
    },
    {
      kind: 'paragraph',
      text: 'Para no perder nada, por ahora se recuerda cada 30 días, hasta que haya una regla propia. Es una suposición prudente, no la norma del operador.',
      facts: ['other-advice'],
    },
    {
      kind: 'fact',
      text: 'La norma dice que una línea prepago con saldo sin usar puede seguir activa hasta 210 días. No hallamos fuente sobre cómo lo aplican estos operadores.',
      ...claim('balance-210'),
    },
    ...newSim,
    { kind: 'heading', id: 'ask', text: 'Qué preguntar' },
    {
      kind: 'list',
      items: [
        '¿Cuántos días puede estar la línea sin recarga?',
        '¿Cambia si tengo saldo?',
        '¿Qué servicios se suspenden antes y cuándo?',
        '¿Comprar un paquete cuenta como recarga?',
      ],
    },
    {
      kind: 'note',
      tone: 'tip',
      text: 'Anotar la respuesta como regla propia, con quién la dio y qué día.',
    },
    { kind: 'heading', id: 'contact', text: 'Cómo contactar al operador' },
    {
      kind: 'fact',
      text: 'Teléfono, app, recarga mínima, códigos USSD y recargas por terceros: no se conocen. Mirar el empaque del chip o la página del operador.',
      ...claim('unknown'),
    },
    {
      kind: 'links',
      links: [
        { article: 'operators', heading: null },
        { article: 'rules-and-law', heading: null },
      ],
    },
  ],
} as const satisfies Translation<typeof source>
