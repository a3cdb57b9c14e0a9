import type { Language } from '../domain/settings/languages'

/** One word for one thing, in everything the user reads: the window, the tray, the guide, exports. */
export interface Term {
  readonly use: string
  /** Words that meant the same, or that read wrong here; no text may hold them. */
  readonly not: readonly (string | RegExp)[]
  /** Texts where such a word means something else, by how their key begins. */
  readonly except?: readonly { readonly under: string; readonly because: string }[]
}

/** Whole words, accents included, which `\b` does not know. */
const words = (...list: readonly string[]) =>
  new RegExp(`(?<![\\p{L}])(?:${list.join('|')})(?![\\p{L}])`, 'iu')

/** A day stands as everywhere in the window, whatever the language. */
const DAY: Term = {
  use: '2026-02-14',
  not: [/(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.]\d{4}(?!\d)/],
  except: [{ under: 'guide-article words', because: 'explains how Peru writes its dates' }],
}

const ZH: readonly Term[] = [
  DAY,
  // What a deleted card, a damaged document or a copy goes through. An account is 找回 by its owner.
  {
    use: '恢复',
    not: ['还原', '找回', '复原'],
    except: [{ under: 'guide-article when-it-is-too-late', because: 'an account’s password' }],
  },
  // The operator takes the number away.
  { use: '销号', not: ['注销', '吊销', /(号码|号卡)[^，。；：]{0,4}取消/] },
  // What the operator sends before that.
  { use: '预警', not: ['警告'] },
  // The day the number ends. 有效期 is vigencia: how long a balance or a bundle can be used.
  {
    use: '到期日',
    not: [/(?<!余额|套餐|套餐的|余额的|银行卡)有效期/],
    except: [
      { under: 'guide-article words', because: 'the word list explains vigencia' },
      { under: 'guide-step choose.words', because: 'the word list explains vigencia' },
    ],
  },
  // A deadline that was missed. Codes and balances are the things that 过期.
  { use: '逾期', not: [/(?<!验证码|余额)(已过期|过期以后|过期后)/, /过期.{0,3}天/] },
  // Accounts get another number.
  { use: '换绑', not: ['改绑', '解绑'] },
  // 号卡 is what the user holds, 号码 what is registered to a person.
  { use: '号卡／号码', not: ['条线', '线路'] },
  // The status of a renewal, and the question whether it is so.
  { use: '已到账', not: ['已生效', /(?<!不)生效了?吗/, /[没未](有)?生效/, '续费生效'] },
  // The button pays nothing; as a name of one renewal or of many the word stands alone.
  {
    use: '记录续费',
    not: [/^续费$/],
    except: [
      { under: 'renewals.list.title', because: 'names the renewals' },
      { under: 'receipts.move.renewal', because: 'names one renewal' },
      { under: 'trash.kind.renewal', because: 'names one renewal' },
      { under: 'imports.column.renewal', because: 'names one renewal' },
      { under: 'statistics.figure.renewals', because: 'names the renewals' },
      { under: 'backups.about.renewals', because: 'names the renewals' },
      { under: 'statistics.series.charge', because: 'names what renewals cost' },
    ],
  },
  // The rule that ships, unlike the user's own.
  { use: '内置规则', not: ['随程序'] },
  // 居中 is page layout.
  { use: '中位数', not: ['居中'] },
  // How long a number lasts; a clock is no Chinese metaphor for it.
  { use: '期限', not: ['时钟'] },
  { use: '挂失', not: ['锁住号码'] },
  { use: '撤销', not: ['撤回'] },
  // A former state of everything. 备份 is what the user makes of it elsewhere.
  { use: '快照', not: ['还原点', '历史版本'] },
  { use: '移到', not: ['改挂'] },
  { use: '您', not: ['你'] },
  { use: '“ ”', not: [/["「」『』«»]/] },
]

const ES: readonly Term[] = [
  DAY,
  // Keepline itself; “la app” is the operator’s, and other programs stay programas.
  {
    use: 'la aplicación',
    not: [words('(el|del|al|este|nuestro) programa', '(esta|nuestra) app')],
  },
  // What a deleted card, a damaged document or a copy goes through.
  {
    use: 'Restaurar',
    not: [words('recuper\\p{L}+')],
    except: [
      { under: 'notifications.', because: 'what an operator does with a lost number' },
      { under: 'rules.', because: 'a balance that the operator took' },
      { under: 'guide-', because: 'numbers, balances and passwords' },
    ],
  },
  // Ours. Aviso is the operator's warning, notificación what the system shows.
  {
    use: 'recordatorio',
    not: [words('avisos?', 'avisa[nr]?', 'avisar[áé]n?')],
    except: [
      { under: 'stages.', because: 'the operator’s warning' },
      { under: 'rules.', because: 'the operator’s warning' },
      { under: 'caution.', because: 'the operator’s warning' },
      { under: 'profile.', because: 'the operator’s warning' },
      { under: 'reminders.topics.warned', because: 'the operator’s warning' },
      { under: 'guide-article ', because: 'the operator’s warning' },
    ],
  },
  // The status of a renewal. Activa is the guide's word for the line, efectiva a third one.
  {
    use: 'Acreditada',
    not: [words('efectivas?'), words('surt\\p{L}+ efecto'), /“Activa”/, /recargas? activas?/i],
  },
  { use: 'Reembolsada', not: [words('devuelt[ao]s?')] },
  // The operators' word; what people say instead may stand in quotes.
  {
    use: 'suspensión',
    not: [/(?<![“\p{L}])(cortes?|cortad[ao]s?|se cortan?|cortan? (el|la|los|las))(?!\p{L})/iu],
  },
  { use: 'empaque del chip', not: [words('soporte')] },
  // How long a balance or a bundle can be used is vigencia; a line has a vencimiento.
  {
    use: 'vencimiento',
    not: [
      /(?<!\p{L})vigencias?(?! (del saldo|de un paquete|del paquete))/iu,
      words('vigente hasta'),
    ],
    except: [{ under: 'guide.search.placeholder', because: 'an example of a word on the page' }],
  },
  // The button pays nothing; the remedy of that name does.
  {
    use: 'Registrar recarga',
    not: [/^Recargar$/],
    except: [{ under: 'stages.remedy.top-up.title', because: 'here it is paid' }],
  },
  // The operators have a history (historial) of their own; ours is the page Recargas.
  { use: 'Recargas', not: ['Exportar el historial', 'totales del historial', /^Historial$/] },
  { use: 'SMS', not: [words('mensajes de texto', 'mensajes salientes', 'ni mensajes')] },
  { use: 'pasar las cuentas', not: [words('desvincul\\p{L}+')] },
  // A former state of everything; a copia de seguridad is what the user makes of it elsewhere.
  {
    use: 'instantánea',
    not: [/(?<!keepline )(?<!\p{L})snapshots?(?!\p{L})/iu, 'punto de restauración'],
  },
  { use: 'mediana', not: ['del medio'] },
  // Falta also means that something is missing.
  { use: 'Quedan', not: [/^Falta$/] },
  { use: 'plazos', not: [words('dos relojes')] },
  // Peru's words, not Spain's.
  { use: 'agregar', not: [words('añad\\p{L}+')] },
  { use: 'hacer clic', not: [words('puls(ar|e|ando)')] },
  { use: 'equipo', not: [words('ordenador(es)?')] },
  { use: 'archivo', not: [words('ficheros?')] },
  { use: 'monto', not: [words('el importe', 'importes')] },
  {
    use: 'usted',
    not: [
      words('tus?', 'tú', 'tuy[ao]s?', 'contigo', 'tienes', 'puedes', 'debes', 'quieres', 'eres'),
      words('necesitas', 'haces', 'sabes', 'estás', 'recibes', 'pierdes', 'haz'),
      words('vuestr\\p{L}+', 'vosotr[ao]s', '\\p{L}+[áé]is'),
    ],
  },
  { use: '“ ”', not: [/["«»„]/] },
]

const EN: readonly Term[] = [
  DAY,
  // What a deleted card, a damaged document or a copy goes through.
  {
    use: 'restore',
    not: [words('recover\\p{L}*', 'undelete\\p{L}*', 'bring back')],
    except: [
      { under: 'notifications.', because: 'what an operator does with a lost number' },
      { under: 'rules.', because: 'a balance that the operator took' },
      { under: 'guide-', because: 'numbers, balances and passwords' },
    ],
  },
  // WhatsApp messages arrive without the SIM.
  { use: 'text message, SMS', not: [/(?<!text )\bmessages?\b/i] },
  // The status of a renewal, and the question whether it is so.
  { use: 'in effect', not: [words('effective'), words('t(ake|akes|aken|aking|ook) effect')] },
  {
    use: 'median',
    not: [words('middle')],
    except: [
      { under: 'reminderPlans.hidesNumbers.label', because: 'digits in the middle of a number' },
    ],
  },
  { use: 'attached to, tied to', not: [words('hangs? on', 'hang from')] },
  { use: 'resume, remind', not: [words('speaks? again', 'speaks? up', 'to speak about')] },
  { use: 'move accounts', not: [words('unbind', 'unlink')] },
  // A former state of everything; a backup is what the user makes of it elsewhere.
  { use: 'snapshot', not: ['restore point', 'former version'] },
  { use: 'calculated', not: [words('reckon\\p{L}*')] },
  { use: 'more expensive', not: [words('dearer', 'dearest')] },
  { use: 'fixed', not: [words('mend', 'mended')] },
  { use: 'built-in rule', not: ['comes with the app', 'published rule'] },
  { use: 'expiry of the line', not: [words('expiry shown', 'valid until')] },
  // The button pays nothing.
  { use: 'Record renewal', not: [/^Renew$/] },
  { use: 'time limits', not: [words('two clocks')] },
  { use: 'do not keep trying', not: [words('do not insist')] },
  { use: 'cancelled', not: [words('canceled')] },
  { use: '“ ” and ’', not: [/["«»]/, /\p{L}'\p{L}/u] },
]

export const GLOSSARY: Readonly<Record<Language, readonly Term[]>> = { 'zh-CN': ZH, es: ES, en: EN }
