/** What is wrong with a field and what would be right, by the codes of the domain's checks. */
export const validation = {
  label: { missing: '请给这张号卡起个名字，例如“银行用”或“微信”。' },
  operator: { missing: '请选择运营商。不确定就看 SIM 卡上的标志；号码开头看不出运营商。' },
  number: {
    missing: '请填写手机号码：9 开头，共 9 位。',
    characters: '号码里只能有数字、空格和短横线，例如 987 654 321。',
    length: '秘鲁手机号码是 9 位，这里有 {digits} 位。',
    firstDigit: '秘鲁手机号码以 9 开头，这里是 {digit} 开头。',
    country: '这是 {prefix} 开头的外国号码。这里只记秘鲁号码（+51）。',
  },
  iccid: {
    characters: 'ICCID 只有数字，印在 SIM 卡或卡托上。',
    length: 'ICCID 是 19 或 20 位，这里有 {digits} 位。',
    prefix: '秘鲁的 ICCID 一般以 8951 开头，请核对。可以照常保存。',
    luhn: '校验位对不上，可能抄错了一位，请核对。可以照常保存。',
  },
  imsi: {
    characters: 'IMSI 只有数字。',
    length: 'IMSI 是 15 位，这里有 {digits} 位。',
    country: '秘鲁的 IMSI 以 716 开头，请核对。可以照常保存。',
    network: '开头 5 位不是已知的秘鲁运营商，请核对。可以照常保存。',
  },
  date: {
    missing: '请填写日期。',
    invalid: '没有这一天。请写成 2026-01-05 这样。',
    future: '这一天还没到。秘鲁今天是 {today}。',
  },
  topUp: { beforeActivation: '最近充值不能早于激活日期 {date}。' },
  expiry: { beforeRenewal: '有效期不能早于这次续费的日期 {date}。' },
  ruleDays: {
    missing: '请填写每隔多少天续费一次。',
    invalid: '请填写 1 到 {most} 之间的整数天数。',
    cancelTooEarly: '销号不会早于续费：请填写不少于 {days} 的天数。',
  },
  amount: { invalid: '请填写 {currency} 金额，例如 10 或 10.50，小数位数不要超过该币种。' },
  months: { invalid: '请填写 1 到 {most} 之间的整月数。' },
  text: { tooLong: '太长了，最多 {most} 个字符。' },
  balance: { missing: '请填写余额，或把看到余额的日期清空。' },
  porting: { operatorMissing: '请选择原来的运营商，或把转入日期清空。' },
  tags: { tooMany: '标签最多 {most} 个。' },
}
