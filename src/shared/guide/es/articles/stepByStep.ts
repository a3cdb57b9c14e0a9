import { claim } from '../../evidence'
import type { Translation } from '../../structure'
import type { stepByStep as source } from '../../zh-CN/articles/stepByStep'

export const stepByStep = {
  id: 'step-by-step',
  title: 'Recargar paso a paso',
  summary: 'Entrar, identificarse, elegir, pagar, comprobar y guardar la prueba; y cuándo empezar.',
  blocks: [
    { kind: 'heading', id: 'when', text: 'Cuándo empezar' },
    {
      kind: 'belief',
      belief: 'El operador avisa un mes antes y con una semana basta.',
      truth:
        'La norma solo pide avisar 15 días antes de la baja, por SMS al mismo chip. Si el chip no está en un teléfono, no se ve. Y una semana es poco si falla el código o el pago.',
      ...claim('warning-15'),
    },
    {
      kind: 'paragraph',
      text: 'Esta aplicación recuerda 30, 14, 7, 3 y 1 días antes, el mismo día, y luego a diario hasta que se registre la recarga. Los plazos son fechas de Lima; en Pekín son 13 horas más, así que el día de Lima termina allí a las 13:00 del siguiente.',
      facts: ['reminder-days', 'lima-and-beijing'],
    },
    { kind: 'heading', id: 'login', text: '1. Entrar' },
    {
      kind: 'steps',
      items: [
        'Abrir la app del operador, o escribir la dirección en el navegador. No seguir enlaces de un SMS.',
        'Buscar Iniciar sesión o Ingresar.',
        'Escribir los 9 dígitos del celular. Sin cuenta: Registrarse.',
      ],
      facts: ['mobile-number'],
    },
    {
      kind: 'belief',
      belief: 'Las páginas se pueden poner en chino o en inglés.',
      truth:
        'No hallamos ninguna versión en chino ni en inglés; están en español. El glosario de esta guía ayuda a reconocer los botones.',
      ...claim('unknown'),
    },
    { kind: 'heading', id: 'verify', text: '2. Identificarse' },
    {
      kind: 'steps',
      items: [
        'Esperar el código de verificación por SMS y escribirlo.',
        'El código vence pronto: tener a mano el teléfono que recibe los SMS.',
        'Ya dentro, comprobar que el número sea el de esta línea.',
      ],
    },
    { kind: 'heading', id: 'choose', text: '3. Elegir' },
    {
      kind: 'paragraph',
      text: 'Buscar Recarga. Solo para conservar el número, el monto más pequeño, pero de una recarga de verdad. Para llamar o navegar, mirar además los paquetes; algunos cobran varios meses de una vez: leer el total.',
    },
    { kind: 'heading', id: 'pay', text: '4. Pagar' },
    {
      kind: 'steps',
      items: [
        'Revisar otra vez el número y el monto, en soles (S/).',
        'Elegir el medio de pago y poner los datos de la tarjeta.',
        'Tocar Pagar una sola vez y esperar, sin recargar la página.',
      ],
    },
    { kind: 'heading', id: 'confirm', text: '5. Comprobar y guardar la prueba' },
    {
      kind: 'steps',
      items: [
        'Al ver Recarga exitosa, hacer una captura con el número, el monto, la fecha y el número de operación.',
        'Volver a la cuenta y comprobar el saldo o el historial.',
        'Registrar la recarga aquí y adjuntar la captura.',
        'Mientras no llegue, dejarla como “Pagada”; cuando llegue, como “Acreditada”.',
      ],
    },
    {
      kind: 'fact',
      text: 'Cuánto tarda: suele ser al instante, pero no hallamos que un operador prometa un tiempo. Pasadas 24 horas, llamar al operador.',
      ...claim('unknown', 'follow-up'),
    },
    {
      kind: 'links',
      links: [
        { article: 'words', heading: null },
        { article: 'paying-from-abroad', heading: null },
        { article: 'when-it-goes-wrong', heading: null },
      ],
    },
  ],
} as const satisfies Translation<typeof source>
