export const shell = {
  appName: 'Keepline 保号簿',
  tagline: '保号簿',
  skipToMain: '跳到主要内容',
  navigationLabel: '主导航',
  navigation: {
    overview: '总览',
    cards: '号卡',
    history: '续费记录',
    receipts: '凭证',
    trash: '回收站',
    guide: '指南',
    settings: '设置',
  },
}
