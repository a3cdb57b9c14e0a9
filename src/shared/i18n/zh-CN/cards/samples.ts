/** Sample cards; each has a note that says so. */
export const samples = {
  labels: {
    main: '示例：常用号',
    bank: '示例：收银行短信',
    family: '示例：家人的号',
    spare: '示例：备用号',
  },
  note: '这是示例号卡，号码是编的。可以随意试用，也可以一键移除。',
  plan: '普通充值',
}
