import type { Article } from '../../structure'
import { ACCOUNT_WORDS, LINE_WORDS, PAYMENT_WORDS, RESULT_WORDS } from '../vocabulary'

export const words = {
  id: 'words',
  title: '西班牙语词表',
  summary: '运营商网站和短信里常见的词：西班牙语、中文，以及它在屏幕上是什么意思。',
  blocks: [
    {
      kind: 'paragraph',
      text: '我们没有找到运营商网站的中文版或英文版。照着下面的词找按钮就行，不用读懂整页。',
    },
    { kind: 'heading', id: 'account', text: '登录和证件' },
    { kind: 'words', words: Object.values(ACCOUNT_WORDS) },
    { kind: 'heading', id: 'line', text: '号卡' },
    { kind: 'words', words: Object.values(LINE_WORDS) },
    { kind: 'heading', id: 'payment', text: '充值和付款' },
    { kind: 'words', words: Object.values(PAYMENT_WORDS) },
    { kind: 'heading', id: 'result', text: '结果和凭证' },
    { kind: 'words', words: Object.values(RESULT_WORDS) },
    {
      kind: 'note',
      tone: 'tip',
      text: '秘鲁的日期写成“日/月/年”：05/03/2027 是 2027 年 3 月 5 日。',
    },
    { kind: 'links', links: [{ article: 'step-by-step', heading: null }] },
  ],
} as const satisfies Article
