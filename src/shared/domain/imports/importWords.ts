import type { BalanceState } from '../cards/card'
import { foldText } from '../base/foldText'
import { wordList } from '../base/wordList'
import { KNOWN_OPERATOR_IDS, OPERATORS, type OperatorId } from '../operators/operators'
import type { CHANNELS, METHODS, RenewalStatus } from '../renewals/renewal'

/** The words people write in their ledgers, in Chinese, Spanish and English, folded. */

/** Words in a cell that mean "unknown". */
const NOTHING =
  /^([-–—_/?.]+|未知|不详|不知道|待定|暂无|n\/?a|nan|null|none|nil|unknown|desconocido|sin datos?|no se sabe|no sabe)$/

type Words<Value extends string> = readonly (readonly [Value, readonly string[]])[]

const OPERATOR_WORDS = KNOWN_OPERATOR_IDS.map((id) => [id, OPERATORS[id].importWords] as const)

/** With the words of older exports too: `已生效`, `Activa`, `Devuelta`. */
const STATUSES: Words<RenewalStatus> = [
  ['refunded', ['退款', 'devuelt', 'reembols', 'refund']],
  [
    'failed',
    wordList(`
      失败, 未成功, 不成功, 取消, 被拒, 拒绝, 作废, 无效, fallid, rechazad, anulad, cancelad,
      denegad, error, no exitos, failed, failure, rejected, declined, cancelled, canceled, void
    `),
  ],
  [
    'paid',
    wordList(`
      已付款, 已付, 已支付, 待到账, 未到账, 没到账, 没有到账, 处理中, 待处理, 待确认, 进行中,
      pagad, pendiente, en proceso, procesando, por confirmar, no acreditad, sin acreditar,
      por acreditar, not in effect, not yet in effect, paid, pending, processing, in progress,
      waiting
    `),
  ],
  [
    'effective',
    wordList(`
      生效, 成功, 到账, 完成, ok, √, ✓, ✔, exitos, exito, activa, completad, aprobad, realizad,
      acreditad, efectiv, in effect, effective, success, complete, done, confirmed, approved
    `),
  ],
]

const CHANNEL_WORDS: Words<(typeof CHANNELS)[number]> = [
  ['thirdParty', ['第三方', '淘宝', '闲鱼', 'tercero', 'third party', 'third-party', 'reseller']],
  ['agent', ['代充', '代理', 'agente', 'agent']],
  ['app', ['app', '客户端', '应用', 'aplicacion', 'aplicativo']],
  ['website', ['官网', '网站', '网页', 'web', 'pagina', 'online', 'site', 'internet']],
  [
    'shop',
    wordList(`
      门店, 商店, 小店, 便利店, 店, 营业厅, bodega, tienda, tambo, kiosco, kiosko, farmacia, shop,
      store
    `),
  ],
  ['other', ['其他', 'otro', 'other']],
]

const METHOD_WORDS: Words<(typeof METHODS)[number]> = [
  ['paypal', ['paypal', '贝宝']],
  [
    'wallet',
    wordList(`
      电子钱包, 微信, 支付宝, 钱包, wechat, alipay, yape, plin, billetera, monedero, wallet
    `),
  ],
  ['transfer', ['转账', '汇款', 'transferencia', 'deposito', 'transfer']],
  ['card', ['银行卡', '信用卡', '借记卡', '刷卡', 'tarjeta', 'visa', 'master', 'card', 'credito']],
  ['cash', ['现金', 'efectivo', 'contado', 'cash']],
  ['other', ['其他', 'otro', 'other']],
]

const NO_BALANCE = ['无', '没有', '没', '否', 'no', 'none', 'ninguno', 'sin saldo', 'nada', '空']
const SOME_BALANCE = ['有', '是', 'si', 'yes', 'con saldo', 'hay']

/** A cell's text without invisible characters. */
export function plainCell(text: string): string {
  return text.replace(/^[\s\u00a0\ufeff]+|[\s\u00a0\ufeff]+$/g, '')
}

/** True when empty or a word for "unknown". */
export function saysNothing(text: string): boolean {
  const folded = foldText(text).trim()
  return folded === '' || NOTHING.test(folded)
}

/** The operator in a cell; null when empty. An unknown name is an operator without a profile. */
export function operatorIn(
  text: string,
): { readonly id: OperatorId; readonly name: string } | null {
  const name = plainCell(text)
  if (saysNothing(name)) return null
  const folded = foldText(name)
  const known = wordIn(folded, OPERATOR_WORDS)
  if (known !== null) return { id: known, name: '' }
  const isNameless = OPERATORS.other.importWords.includes(folded.trim())
  return { id: 'other', name: isNameless ? '' : name }
}

export function statusIn(text: string): RenewalStatus | null {
  return wordIn(foldText(text), STATUSES)
}

export function channelIn(text: string): (typeof CHANNELS)[number] | null {
  return wordIn(foldText(text), CHANNEL_WORDS)
}

export function methodIn(text: string): (typeof METHODS)[number] | null {
  return wordIn(foldText(text), METHOD_WORDS)
}

/** The balance state for words like `有` and `no`; null for other words. */
export function balanceWordIn(text: string): BalanceState | null {
  const folded = foldText(text).trim()
  if (NO_BALANCE.includes(folded)) return 'no'
  return SOME_BALANCE.includes(folded) ? 'yes' : null
}

/** The first kind with a word that occurs in the text; the order of the lists decides. */
function wordIn<Value extends string>(folded: string, words: Words<Value>): Value | null {
  return (
    words.find(([, spellings]) => spellings.some((word) => contains(folded, word)))?.[0] ?? null
  )
}

/**
 * Chinese words match anywhere; Latin ones only at the beginning of a word, so that `app` does not
 * match `WhatsApp`.
 */
function contains(text: string, word: string): boolean {
  if (/[^\u0020-\u007e]/.test(word)) return text.includes(word)
  const at = text.indexOf(word)
  return (
    at >= 0 &&
    (at === 0 || !/[a-z]/.test(text.charAt(at - 1)) || contains(text.slice(at + 1), word))
  )
}
