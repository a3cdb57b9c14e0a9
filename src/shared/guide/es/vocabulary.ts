import type { Translation } from '../structure'
import { word } from '../word'
import type * as source from '../zh-CN/vocabulary'

export const ACCOUNT_WORDS = {
  logIn: word(
    'Iniciar sesión',
    'Entrar a la cuenta',
    'El botón para entrar; a veces dice Ingresar',
  ),
  enter: word('Ingresar', 'Entrar o escribir', 'En un botón, entrar; junto a un campo, escribir'),
  register: word('Registrarse', 'Crear una cuenta', 'Solo la primera vez'),
  phoneNumber: word(
    'Número de celular',
    'Los 9 dígitos de la línea',
    'Empieza por 9; sin el +51',
    'mobile-number',
  ),
  user: word('Usuario', 'Nombre de la cuenta', 'Suele ser el número de celular'),
  password: word('Contraseña', 'Palabra secreta de la cuenta', 'La de la página o la app'),
  pin: word('Clave', 'Contraseña corta', 'En páginas de bancos, la del pago'),
  forgotPassword: word('Olvidé mi contraseña', 'Crear otra contraseña', 'Sirve para recuperarla'),
  code: word(
    'Código de verificación',
    'Cifras que llegan por SMS',
    'Se escriben en el campo vacío',
  ),
  resendCode: word('Reenviar código', 'Pedir otro código', 'Conviene esperar antes de tocarlo'),
  wrongCode: word('Código incorrecto', 'El código no coincide', 'Revisar las cifras y repetir'),
  expiredCode: word(
    'Código vencido',
    'El código ya no sirve',
    'Pedir otro; también código expirado',
  ),
  myAccount: word('Mi cuenta', 'La zona personal', 'Ahí se ven el saldo y los movimientos'),
  logOut: word('Cerrar sesión', 'Salir de la cuenta', 'Importante en una computadora ajena'),
  holder: word('Titular', 'A nombre de quién está', 'La persona registrada en la línea'),
  dni: word('DNI', 'Documento peruano', 'El documento de los peruanos'),
  foreignerCard: word('Carné de extranjería', 'Documento de residentes', 'Se abrevia CE'),
  passport: word('Pasaporte', 'Documento de viaje', 'Una de las opciones de documento'),
} as const satisfies Translation<typeof source.ACCOUNT_WORDS>

export const LINE_WORDS = {
  line: word('Línea', 'Un chip y su número', 'Lo que aquí se quiere conservar'),
  prepaid: word('Prepago', 'Se paga antes de usar', 'Todas las líneas de esta guía lo son'),
  postpaid: word('Postpago', 'Contrato con recibo mensual', 'No es el caso de esta guía'),
  chip: word('Chip', 'Tarjeta SIM', 'Así se la llama en el Perú'),
  balance: word('Saldo', 'Dinero que queda en la línea', 'En soles'),
  validity: word(
    'Vigencia',
    'Días que duran el saldo o el plan',
    'No siempre es el plazo del número',
  ),
  expiry: word(
    'Vencimiento',
    'Último día',
    'También vence el; puede ser el del saldo o de un paquete, no el de la línea (día/mes/año)',
  ),
  active: word('Activa', 'Funciona', 'La línea está bien'),
  suspended: word(
    'Suspendida',
    'Sin servicio por ahora',
    'El número quizá sigue: recargar y preguntar',
  ),
  cancelled: word('Dada de baja', 'Anulada', 'El operador ya retiró la línea'),
  porting: word('Portabilidad', 'Cambio de operador', 'El número se mantiene'),
  roaming: word('Roaming', 'Uso en el extranjero', 'Se activa a pedido'),
  replacement: word('Reposición de chip', 'Chip nuevo, mismo número', 'Si se perdió o se dañó'),
  block: word('Bloqueo', 'Detener una línea perdida', 'Antes, mover las cuentas'),
} as const satisfies Translation<typeof source.LINE_WORDS>

export const PAYMENT_WORDS = {
  topUp: word('Recarga', 'Dinero que se pone en la línea', 'Lo que conserva el número'),
  topUpNow: word('Recargar', 'Poner dinero', 'El botón de la recarga'),
  bundle: word('Paquete', 'Datos o minutos', 'No se sabe si comprarlo cuenta como recarga'),
  plan: word('Plan', 'Conjunto de servicios', 'Mirar que sea prepago'),
  amount: word('Monto', 'Cuánto se recarga', 'En soles (S/)'),
  pay: word('Pagar', 'Hacer el pago', 'Al tocarlo se cobra: mirar antes el monto'),
  method: word('Medio de pago', 'Con qué se paga', 'Tarjeta u otra opción'),
  debitCard: word('Tarjeta de débito', 'Cobra de la cuenta', 'La del ahorro o la cuenta corriente'),
  creditCard: word(
    'Tarjeta de crédito',
    'Cobra a crédito',
    'No se sabe si aceptan las extranjeras',
  ),
  cardNumber: word('Número de tarjeta', 'El de la tarjeta del banco', 'No es el número del chip'),
  cardExpiry: word('Fecha de vencimiento', 'Mes y año de la tarjeta', 'Están impresos en ella'),
  cvv: word('Código de seguridad', 'Las cifras del reverso', 'También CVV'),
  name: word('Nombres y apellidos', 'El nombre completo', 'Como figura en la tarjeta'),
  email: word('Correo electrónico', 'E-mail', 'Ahí puede llegar el comprobante'),
  continue: word('Continuar', 'Seguir', 'También Siguiente'),
  confirm: word('Confirmar', 'Aceptar', 'Revisar todo una vez más antes'),
  cancel: word('Cancelar', 'Dejarlo sin pagar', 'Al hablar, también puede ser “pagar”'),
  back: word('Volver', 'Ir atrás', 'Regresa a la página anterior'),
} as const satisfies Translation<typeof source.PAYMENT_WORDS>

export const RESULT_WORDS = {
  success: word('Recarga exitosa', 'Salió bien', 'Momento de hacer la captura'),
  rejected: word('Pago rechazado', 'No se aceptó el pago', 'Lo rechazó el banco o el operador'),
  pending: word('Pago pendiente', 'Aún en proceso', 'No pagar otra vez; esperar'),
  tryLater: word('Inténtelo más tarde', 'Falla pasajera', 'El sistema está ocupado'),
  receipt: word('Comprobante', 'Prueba del pago', 'Guardar la captura o el archivo'),
  slip: word('Boleta', 'Comprobante de venta', 'El que se da a personas en el Perú'),
  operation: word('Número de operación', 'Identifica el pago', 'Hace falta para reclamar'),
  history: word('Historial de recargas', 'Lista de recargas', 'Para ver si esta llegó'),
  support: word('Atención al cliente', 'Ayuda del operador', 'Con una persona'),
  claim: word('Reclamo', 'Queja formal', 'Pedir el número del reclamo'),
} as const satisfies Translation<typeof source.RESULT_WORDS>
