import type { DamagedDocument } from '@shared/contract/models'
import { success } from '@shared/contract/result'
import { aRenewal } from '@shared/domain/testing/documents'
import { expect, it } from 'vitest'
import { createTranslator } from '../services/common/translator'
import { NOW, memoryCards, stillClock, storedCard } from '../services/testing/memory'
import { checkCommand } from './check'

const MISSING: DamagedDocument = {
  id: 'card-gone',
  kind: 'card',
  problem: 'missing',
  fileName: 'card-gone.json',
  label: '妈妈的号',
  backupFrom: NOW,
}
const JOURNAL: DamagedDocument = {
  id: 'import',
  kind: 'import',
  problem: 'not-json',
  fileName: 'import.json',
  label: null,
  backupFrom: null,
}

async function checked({
  cards = memoryCards(storedCard('card-0001')),
  damaged = [] as readonly DamagedDocument[],
  copies = [] as readonly string[],
  isJson = false,
} = {}) {
  const { translate } = await createTranslator('zh-CN')
  const report = { checkedAt: NOW, files: 0, bytes: 0, findings: [], isPartial: false }
  return checkCommand(
    { name: 'check', isJson },
    {
      cards,
      copies: { list: () => copies },
      clock: stillClock,
      repair: { damaged: () => damaged },
      checks: { check: () => Promise.resolve(success(report)) },
      translate,
    },
  )
}

it('is done when all is well', async () => {
  expect(await checked()).toMatchObject({ ending: 'done', complaints: [] })
})

it('names what is missing as the user calls it, and asks for attention', async () => {
  const { ending, answer, complaints } = await checked({ damaged: [MISSING] })
  expect(ending).toBe('attention')
  expect(answer).toMatch(/不见了.*card-gone\.json.*妈妈的号/)
  expect(complaints).toEqual([
    '数据文件“妈妈的号 (card-gone.json)”不见了，程序没有删除过它。请打开 Keepline 处理。',
  ])
})

it('says of a journal that cannot be read that half an import may have been written', async () => {
  const { ending, complaints } = await checked({ damaged: [JOURNAL] })
  expect(ending).toBe('attention')
  expect(complaints.at(-1)).toContain('只写了一半')
})

it('tells of copies that other programs left, and is done all the same', async () => {
  const { ending, complaints } = await checked({ copies: ['card-0001 (2).json'] })
  expect(ending).toBe('done')
  expect(complaints).toEqual([expect.stringContaining('card-0001 (2).json')])
})

it('questions a renewal of a day that has not come, in words and as JSON', async () => {
  const document = storedCard('card-0001')
  const renewals = [aRenewal('2098-05-01', { id: 'renewal-1' })]
  const cards = memoryCards({ ...document, renewals })
  const inWords = await checked({ cards })
  expect(inWords.ending).toBe('attention')
  expect(inWords.answer).toContain('续费日期 2098-05-01')
  expect(JSON.parse((await checked({ cards, isJson: true })).answer)).toMatchObject({
    ahead: [{ cardId: 'card-0001', renewalId: 'renewal-1', what: 'renewal', date: '2098-05-01' }],
  })
})
