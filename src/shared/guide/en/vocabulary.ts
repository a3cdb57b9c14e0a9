import type { Translation } from '../structure'
import { word } from '../word'
import type * as source from '../zh-CN/vocabulary'

export const ACCOUNT_WORDS = {
  logIn: word('Iniciar sesión', 'Log in', 'The button to your account; also Ingresar'),
  enter: word('Ingresar', 'Enter', 'On a button: log in. Beside a field: type here'),
  register: word('Registrarse', 'Sign up', 'Only the first time'),
  phoneNumber: word(
    'Número de celular',
    'Mobile number',
    'The 9 digits that begin with 9, no +51',
    'mobile-number',
  ),
  user: word('Usuario', 'User name', 'Mostly the mobile number'),
  password: word('Contraseña', 'Password', 'The one of the site or the app'),
  pin: word('Clave', 'Password or PIN', 'On a bank’s page: the one that approves a payment'),
  forgotPassword: word('Olvidé mi contraseña', 'I forgot my password', 'Sets a new one'),
  code: word('Código de verificación', 'Verification code', 'The digits from the SMS'),
  resendCode: word('Reenviar código', 'Send the code again', 'Wait a little before pressing it'),
  wrongCode: word('Código incorrecto', 'Wrong code', 'Check the digits, type them again'),
  expiredCode: word('Código vencido', 'Code expired', 'Ask for a new one; also código expirado'),
  myAccount: word('Mi cuenta', 'My account', 'Where balance and history are'),
  logOut: word('Cerrar sesión', 'Log out', 'Do it on a computer that is not yours'),
  holder: word('Titular', 'Holder', 'The person the line is registered to'),
  dni: word('DNI', 'Peruvian identity card', 'For Peruvian citizens'),
  foreignerCard: word('Carné de extranjería', 'Residence card of foreigners', 'Shortened to CE'),
  passport: word('Pasaporte', 'Passport', 'One of the kinds of document'),
} as const satisfies Translation<typeof source.ACCOUNT_WORDS>

export const LINE_WORDS = {
  line: word('Línea', 'Line', 'One SIM and its number'),
  prepaid: word('Prepago', 'Prepaid', 'Pay first, use later: every line of this guide'),
  postpaid: word('Postpago', 'Contract', 'With a monthly bill: not what this guide is about'),
  chip: word('Chip', 'SIM', 'What Peruvians call a SIM'),
  balance: word('Saldo', 'Balance', 'The soles left on the line'),
  validity: word(
    'Vigencia',
    'Validity',
    'How long balance or plan last; not always the number’s deadline',
  ),
  expiry: word(
    'Vencimiento',
    'Expiry',
    'Also vence el; may be that of a balance or bundle, not the number’s (day/month/year)',
  ),
  active: word('Activa', 'Active', 'The line is fine'),
  suspended: word(
    'Suspendida',
    'Suspended',
    'The number is probably still there: top up, then ask',
  ),
  cancelled: word('Dada de baja', 'Cancelled', 'The operator has taken the line back'),
  porting: word('Portabilidad', 'Porting', 'Another operator, same number'),
  roaming: word('Roaming', 'Use abroad', 'Has to be asked for'),
  replacement: word('Reposición de chip', 'SIM replacement', 'When it is lost or damaged'),
  block: word('Bloqueo', 'Block after a loss', 'Stops a lost line; move the accounts first'),
} as const satisfies Translation<typeof source.LINE_WORDS>

export const PAYMENT_WORDS = {
  topUp: word('Recarga', 'Top-up', 'Money put on the line: what keeps the number'),
  topUpNow: word('Recargar', 'To top up', 'The button'),
  bundle: word('Paquete', 'Bundle', 'Data or minutes; may not count as a top-up'),
  plan: word('Plan', 'Plan', 'Make sure that it is prepaid'),
  amount: word('Monto', 'Amount', 'How many soles (S/)'),
  pay: word('Pagar', 'Pay', 'Charges at once: read the amount first'),
  method: word('Medio de pago', 'Payment method', 'Card or another way'),
  debitCard: word('Tarjeta de débito', 'Debit card', 'Takes the money from your account'),
  creditCard: word('Tarjeta de crédito', 'Credit card', 'Not known whether foreign ones pass'),
  cardNumber: word('Número de tarjeta', 'Card number', 'Of the bank card, not of the SIM'),
  cardExpiry: word('Fecha de vencimiento', 'Expiry of the bank card', 'Month/year, printed on it'),
  cvv: word('Código de seguridad', 'Security code', 'The digits on the back; also CVV'),
  name: word('Nombres y apellidos', 'First and last names', 'As on the bank card'),
  email: word('Correo electrónico', 'Email', 'The receipt may be sent there'),
  continue: word('Continuar', 'Continue', 'Also Siguiente'),
  confirm: word('Confirmar', 'Confirm', 'Read everything once more first'),
  cancel: word('Cancelar', 'Cancel', 'Leave without paying; in speech it can mean “to pay”'),
  back: word('Volver', 'Back', 'To the page before'),
} as const satisfies Translation<typeof source.PAYMENT_WORDS>

export const RESULT_WORDS = {
  success: word('Recarga exitosa', 'Top-up done', 'Take the screenshot now'),
  rejected: word('Pago rechazado', 'Payment refused', 'By the bank or the operator'),
  pending: word('Pago pendiente', 'Payment in progress', 'Do not pay twice; wait'),
  tryLater: word('Inténtelo más tarde', 'Try again later', 'Busy, or a passing fault'),
  receipt: word('Comprobante', 'Receipt', 'The proof: save a screenshot or the file'),
  slip: word('Boleta', 'Sales slip', 'What shops in Peru give to private people'),
  operation: word('Número de operación', 'Transaction number', 'Needed for any claim: note it'),
  history: word('Historial de recargas', 'Top-up history', 'To see whether this one arrived'),
  support: word('Atención al cliente', 'Customer service', 'Help by a person'),
  claim: word('Reclamo', 'Formal complaint', 'Ask for its number'),
} as const satisfies Translation<typeof source.RESULT_WORDS>
