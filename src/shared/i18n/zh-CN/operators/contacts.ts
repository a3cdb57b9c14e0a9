/** Contacts of an operator, on its page and wherever the user has to call. */
export const contacts = {
  title: '怎么联系',
  company: '公司',
  app: 'App',
  hotlines: '客服电话',
  from: {
    ownLine: '用这家的卡拨打',
    peru: '在秘鲁用任何电话拨打',
    abroad: '从国外拨打（我们推算的写法）',
  },
  copyNumber: '复制 {number}',
  noHotline: '没有找到这家的客服电话。请看 SIM 卡的包装，或它的官方网站。',
  linesUnderYourId: '查名下的号码',
  openLines: '打开 {operator} 的页面',
  openLinesText: '输入证件号，能看到登记在这个证件名下的号码。在浏览器里打开。',
  codeLogin: 'App 登录',
  codeLoginText: '手机号加短信验证码；验证码 {minutes} 分钟内有效，可试 {tries} 次。',
  minimumTopUp: '最低充值',
  ownNumber: '查本机号码',
  unknown: '未知',
}
