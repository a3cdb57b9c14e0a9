import { claim } from '../../evidence'
import type { GuideStep } from '../../guideSteps'
import { ACCOUNT_WORDS } from '../vocabulary'

export const login = {
  id: 'login',
  title: '登录',
  actions: [
    '打开运营商自己的 App，或用下面的按钮打开它的网站。',
    '复制号码，填进 Número de celular。只要 9 位，不要 +51。',
    '没有账户就先注册（Registrarse）。',
  ],
  words: [
    ACCOUNT_WORDS.logIn,
    ACCOUNT_WORDS.enter,
    ACCOUNT_WORDS.phoneNumber,
    ACCOUNT_WORDS.register,
    ACCOUNT_WORDS.password,
    ACCOUNT_WORDS.forgotPassword,
  ],
  troubles: [
    {
      problem: '网站打不开',
      whatToDo: '换一个网络再试，或用 App，或打客服电话。',
    },
    {
      problem: '忘了密码',
      whatToDo: '点 Olvidé mi contraseña，用短信验证码重设。',
    },
    {
      problem: '忘了号码',
      whatToDo: '看号卡页面、卡套或旧凭证。',
    },
  ],
  remarks: [
    {
      operator: 'claro',
      text: 'App 叫 Mi Claro；客服：Claro 的卡拨 123，秘鲁任何电话拨 0800-00123。',
      ...claim('claro-hotlines'),
    },
    {
      operator: 'movistar',
      text: 'App 叫 Mi Movistar；客服：Movistar 的卡拨 104，秘鲁任何电话拨 0800-11800。',
      ...claim('movistar-hotlines'),
    },
    {
      operator: 'entel',
      text: 'App 叫 Mi Entel；客服：Entel 的卡拨 123，秘鲁任何电话拨 (01) 611 7777。',
      ...claim('entel-hotlines'),
    },
    {
      operator: 'bitel',
      text: 'App 叫 Mi Bitel；客服：Bitel 的卡拨 123，秘鲁任何电话拨 930 123 123。',
      ...claim('bitel-hotlines'),
    },
    {
      operator: 'other',
      text: 'App、网站和客服电话未知，看 SIM 卡套。',
      ...claim('unknown'),
    },
  ],
  facts: ['mobile-number'],
  links: [
    { article: 'step-by-step', heading: 'login' },
    { article: 'words', heading: 'account' },
    { article: 'when-it-goes-wrong', heading: 'card-number-forgotten' },
  ],
} as const satisfies GuideStep
