import { wordList } from '../base/wordList'
import type { ImportField } from './importField'

/**
 * What people call their columns, in Chinese, Spanish and English, folded and without punctuation.
 * A header that is one of these words is sure; one that only contains such a word is likely.
 * The headers of older exports stay here for ever: people keep those files for years.
 */
export const HEADERS: readonly (readonly [ImportField, readonly string[]])[] = [
  [
    'ignore',
    wordList(`
      序号, 编号, 行号, n, no, id, item, index, uuid, key, 凭证, 凭证数, 凭证文件名, comprobantes,
      archivos de comprobantes, receipts, receipt files, 到账币种, moneda de la recarga,
      top up currency, 汇率, tipo de cambio, rate, exchange rate, 号卡状态, estado de la linea,
      card state, 记录时间, 修改时间, 创建时间, 更新时间, registrado, modificado, recorded at,
      changed at, created at, updated at
    `),
  ],
  [
    // When the user means to pay next is a plan of their own, and no word of the operator's.
    'toNote',
    wordList(`
      下次续费, 下次续费日期, 下次充值, 下次充值日期, 下次缴费, 下次付款, 续费提醒, 到期提醒,
      提醒日期, 计划续费, proxima recarga, proximo pago, proximo recordatorio, recordatorio,
      fecha de pago, pagar el, due, due date, duedate, due on, next payment, nextpayment,
      next payment date, next top up, next renewal, nextrenewal, next billing, next billing date,
      renewal due, renew by, reminder
    `),
  ],
  [
    'orderNumber',
    wordList(`
      订单号, 订单编号, 订单, 单号, 流水号, 交易号, 交易单号, n de orden, nro de orden,
      numero de orden, orden, n de pedido, nro de pedido, numero de pedido, pedido, operacion,
      n de operacion, nro de operacion, numero de operacion, codigo, transaccion, referencia,
      order, order number, order no, order id, reference, transaction, transaction id,
      receipt number, confirmation
    `),
  ],
  [
    'iccid',
    ['iccid', 'iccid号', 'sim卡号', 'sim号', '卡板号', 'n de chip', 'chip', 'sim', 'sim id'],
  ],
  ['imsi', ['imsi']],
  [
    'activatedOn',
    wordList(`
      开卡日期, 开卡时间, 开卡, 激活日期, 激活时间, 激活, 开通日期, 开通时间, 入网日期, 入网时间,
      办卡日期, 办卡时间, 购买日期, 购卡日期, fecha de activacion, activacion, activado, activada,
      fecha de alta, alta, fecha de compra, activation date, activation, activated, activated on,
      start date, start, startdate, purchase date, purchased
    `),
  ],
  [
    'expiry',
    wordList(`
      到期时间, 到期日期, 到期日, 到期, 有效期, 有效期至, 有效期限, 过期时间, 过期日期, 失效日期,
      截止日期, 截止, 运营商确认的有效期, vence, vence el, vencimiento, fecha de vencimiento,
      caduca, caducidad, expira, expiracion, valido hasta, vencimiento segun el operador, expiry,
      expires, expires on, expiry date, expire, expire date, expiredate, expirydate, expiration,
      expiration date, valid until, valid to, end date, enddate, expiry confirmed by the operator,
      号码到期日, 运营商确认的号码到期日, vencimiento de la linea,
      vencimiento de la linea segun el operador, expiry of the line,
      expiry of the line confirmed by the operator
    `),
  ],
  ['fee', wordList('手续费, 服务费, 代充费, 佣金, comision, cargo, fee, fees, commission, charge')],
  [
    'feeCurrency',
    ['手续费币种', 'moneda de la comision', 'moneda de comision', 'fee currency', 'feecurrency'],
  ],
  [
    'currency',
    wordList(`
      实付币种, 币种, 货币, 货币单位, 币别, moneda, divisa, moneda del pago, currency,
      paid currency, currency code
    `),
  ],
  [
    'paid',
    wordList(`
      实付金额, 实付, 付款金额, 支付金额, 实际支付, 付款, 成本, monto pagado, importe pagado,
      pagado, total pagado, total, amount paid, paid, paid amount, charged, amount charged,
      total paid
    `),
  ],
  [
    'balance',
    wordList(`
      余额, 话费余额, 剩余话费, 剩余, saldo, saldo actual, balance, credit left, credit
    `),
  ],
  [
    'amount',
    wordList(`
      充值金额, 金额, 到账金额, 到账, 面额, 续费金额, 缴费金额, 充值额, 充多少, 价格, 月费, 费用,
      monto, monto recargado, importe, valor, cantidad, precio, costo, amount, top up amount,
      topup amount, amount topped up, recharge amount, price, cost, value, sum, payment amount
    `),
  ],
  [
    'method',
    wordList(`
      付款方式, 支付方式, 付款方法, metodo de pago, forma de pago, medio de pago, payment method,
      paymentmethod, paid with, method, payment type
    `),
  ],
  [
    'channel',
    wordList(`
      渠道, 充值渠道, 充值方式, 续费渠道, 途径, 平台, 在哪里充的, canal, canal de recarga, lugar,
      donde, channel, via, where, platform
    `),
  ],
  [
    'date',
    wordList(`
      上次充值, 上次充值日期, 上次充值时间, 最近充值, 最近一次充值, 最近充值日期, 最后充值,
      充值日期, 充值时间, 续费日期, 续费时间, 上次续费, 最近续费, 缴费日期, 交费日期, 付款日期,
      日期, 时间, fecha, fecha de recarga, ultima recarga, fecha de ultima recarga, recargado el,
      fecha de pago, date, renewal date, top up date, topup date, last top up, last topup,
      lasttopup, last renewal, lastrenewal, last recharge, recharge date, payment date,
      paymentdate, paid on, last payment, lastpayment
    `),
  ],
  [
    'operator',
    wordList(`
      运营商, 运营商名称, 网络, 网络运营商, 电信公司, 公司, 哪家, operador, operadora, compania,
      empresa, red, operator, carrier, network, provider, company, mno
    `),
  ],
  [
    'number',
    wordList(`
      号码, 手机号, 手机号码, 电话, 电话号码, 秘鲁号码, 手机, 联系电话, 卡号, numero,
      n de celular, numero de celular, celular, telefono, movil, nro, numero de telefono,
      numero de linea, number, phone, phone number, phonenumber, mobile, mobile number, msisdn,
      tel, telephone, cell, line number
    `),
  ],
  [
    'label',
    wordList(`
      备注名, 名称, 名字, 昵称, 号卡, 号卡名称, 卡名, 用途, 别名, 姓名, linea, nombre, alias,
      etiqueta, uso, descripcion, card, name, title, label, alias, nickname, card name, service,
      purpose
    `),
  ],
  [
    'holder',
    wordList(`
      机主, 户主, 实名, 登记人, 持有人, 登记的机主, 实名人, titular, a nombre de, dueno, holder,
      owner, registered to, account holder
    `),
  ],
  [
    'tags',
    wordList(`
      标签, 分组, 类别, 分类, etiquetas, grupo, categoria, tags, tag, group, category
    `),
  ],
  ['plan', ['套餐', '资费', '套餐名称', 'plan', 'paquete', 'package', 'bundle']],
  ['months', ['月数', '月份数', '几个月', 'meses', 'months']],
  [
    'status',
    wordList(`
      状态, 充值状态, 结果, 充值结果, 是否成功, estado, resultado, situacion, status, state,
      result
    `),
  ],
  [
    'note',
    wordList(`
      备注, 说明, 注释, 附注, 备忘, 其他, 其它, nota, notas, observacion, observaciones,
      comentario, comentarios, note, notes, remark, remarks, comment, comments, memo, description
    `),
  ],
]
