import { claim } from '../../evidence'
import type { Translation } from '../../structure'
import type { beforeYouStart as source } from '../../zh-CN/articles/beforeYouStart'
import { newSim } from '../newSim'

export const beforeYouStart = {
  id: 'before-you-start',
  title: 'Antes de empezar',
  summary:
    'Cinco cosas que mirar antes: si la línea sigue activa, cuál es su número, si recibe SMS, con qué pagar y cuánto.',
  blocks: [
    { kind: 'heading', id: 'alive', text: '¿La línea sigue activa?' },
    {
      kind: 'steps',
      items: [
        'Poner el chip en un teléfono y ver si hay señal y aparece el operador.',
        'Buscar en los SMS un aviso del operador; suele decir recarga, baja o vencimiento.',
        'Entrar a la app o la página del operador y mirar el saldo y el vencimiento. Si hay saldo, anotar en la línea que hoy se vio.',
        'Si es el vencimiento de la línea, anotarlo; la vigencia del saldo o de un paquete, no.',
      ],
    },
    {
      kind: 'fact',
      text: '90 días después de la baja, el número puede darse a otra persona.',
      ...claim('reassign-90'),
    },
    ...newSim,
    { kind: 'heading', id: 'numbers', text: 'Qué número es cuál' },
    {
      kind: 'fact',
      text: 'El celular tiene 9 dígitos y empieza por 9. Desde el extranjero se le antepone +51.',
      ...claim('mobile-number'),
    },
    {
      kind: 'belief',
      belief: 'El número largo impreso en el chip es el IMSI y sirve para entrar.',
      truth:
        'Lo impreso en el chip o su empaque es el ICCID: en el Perú empieza por 8951 y tiene 19 dígitos por norma, a veces 20.',
      ...claim('iccid'),
    },
    { kind: 'paragraph', text: 'Para entrar suele pedirse el celular, no lo impreso en el chip.' },
    {
      kind: 'fact',
      text: 'El IMSI está dentro del chip: 15 dígitos, en el Perú empieza por 716. No se ve por fuera.',
      ...claim('imsi'),
    },
    {
      kind: 'fact',
      text: 'El número no dice de qué operador es: se puede portar y las tablas públicas están incompletas. Mejor mirar el chip o el teléfono.',
      ...claim('no-operator-prefix'),
    },
    { kind: 'heading', id: 'sms', text: '¿Recibe SMS?' },
    {
      kind: 'paragraph',
      text: 'Para entrar suele hacer falta un código por SMS, y el aviso del operador llega a este mismo chip. Sin SMS no hay ni uno ni otro.',
    },
    {
      kind: 'fact',
      text: 'El roaming solo se activa a pedido. Conviene pedirlo antes de salir del Perú.',
      ...claim('roaming-on-request'),
    },
    {
      kind: 'fact',
      text: 'Bitel lo activa solo antes del viaje y en persona; queda activo en 24 horas.',
      ...claim('bitel-roaming'),
    },
    {
      kind: 'fact',
      text: 'Si recibir SMS en roaming con prepago es gratis: no se sabe, no hallamos fuente. Hay que preguntar al operador.',
      ...claim('unknown'),
    },
    { kind: 'heading', id: 'payment', text: 'Con qué pagar' },
    {
      kind: 'list',
      items: [
        'En el Perú: en efectivo en una tienda, o con tarjeta en la app o la página.',
        'Desde fuera: probar con tarjeta en la app o la página del operador, o pedirlo a alguien de confianza en el Perú.',
        'Antes de empezar, ver que el dinero alcance.',
      ],
    },
    {
      kind: 'fact',
      text: 'Si aceptan tarjetas extranjeras, PayPal, Alipay, WeChat Pay o UnionPay: no se sabe. No hallamos ningún operador que lo diga.',
      ...claim('unknown'),
    },
    { kind: 'heading', id: 'tariffs', text: 'Cuánto y dónde verlo' },
    {
      kind: 'paragraph',
      text: 'Las tarifas de hoy están en la app o la página del operador, o se preguntan por teléfono. Solo para conservar el número suele bastar la recarga más pequeña; conviene anotar el monto.',
    },
    {
      kind: 'fact',
      text: 'Si cuentan como recarga un paquete, el saldo de otra línea o unos céntimos: no se sabe. Lo prudente es hacer una recarga de verdad; el paquete es opcional.',
      ...claim('unknown'),
    },
    {
      kind: 'links',
      links: [
        { article: 'step-by-step', heading: null },
        { article: 'paying-from-abroad', heading: null },
        { article: 'operators', heading: null },
      ],
    },
  ],
} as const satisfies Translation<typeof source>
