import { EVIDENCE } from '../../evidence'
import type { Translation } from '../../structure'
import type { other as source } from '../../zh-CN/articles/other'

export const other = {
  id: 'other',
  title: 'Otros operadores',
  summary: 'Cuy, Flash, Suma, WOW, Dolphin y otros: la regla no se conoce; hay que anotarla.',
  blocks: [
    { kind: 'heading', id: 'rule', text: 'La regla: dos relojes' },
    {
      kind: 'fact',
      text: 'A los cuántos días sin recarga dan de baja estos operadores: no se sabe; no hallamos fuente de ninguno.',
      ...EVIDENCE.noSource,
    },
    {
      kind: 'paragraph',
      text: 'Para no perder nada, por ahora se recuerda cada 30 días, hasta que haya una regla propia. Es una suposición prudente, no la norma del operador.',
    },
    {
      kind: 'fact',
      text: 'La norma dice que una línea prepago con saldo sin usar puede seguir activa hasta 210 días. De cómo lo aplican estos operadores no hallamos fuente.',
      ...EVIDENCE.balance210,
    },
    { kind: 'heading', id: 'ask', text: 'Qué preguntar' },
    {
      kind: 'list',
      items: [
        '¿Cuántos días puede estar la línea sin recarga?',
        '¿Cambia si tengo saldo?',
        '¿Qué servicios se cortan antes y cuándo?',
        '¿Comprar un paquete cuenta como recarga?',
      ],
    },
    {
      kind: 'note',
      tone: 'tip',
      text: 'Anotar la respuesta como regla propia, con quién la dio y qué día.',
    },
    { kind: 'heading', id: 'contact', text: 'Cómo contactarlo' },
    {
      kind: 'fact',
      text: 'Teléfono, app, recarga mínima y códigos USSD: no se conocen. Mirar el soporte del chip o la página del operador.',
      ...EVIDENCE.noSource,
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
