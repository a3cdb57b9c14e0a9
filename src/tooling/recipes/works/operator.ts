import { operatorIn } from '@shared/domain/imports/importWords'
import { OPERATOR_IDS, type OperatorId } from '@shared/domain/operators/operators'
import { ruleIssues, NO_OWN_RULES } from '@shared/domain/rules/operatorRules'
import { stagesOf } from '@shared/domain/rules/timeline'
import { aDocument } from '@shared/domain/testing/documents'
import { loadGuide } from '@shared/guide/load'
import { loadMessages } from '@shared/i18n/load'
import { expect, it } from 'vitest'

const WOM = 'wom' as string as OperatorId

it('the stages of a card of Wom follow its rule', () => {
  const document = aDocument({ operator: WOM, goal: 'fullService', lastTopUpOn: '2026-01-01' })
  const { stages, cancelledOn, deadline } = stagesOf(document, '2026-01-02')
  expect(deadline?.date).toBe('2026-01-31')
  expect(stages.map(({ stage, from }) => [stage, from])).toContainEqual(['blocked', '2026-02-03'])
  expect(cancelledOn).toBe('2026-03-19')
})

it('Wom is named in the window, known to imports, and open to a rule of the user’s own', async () => {
  expect(OPERATOR_IDS.at(-2)).toBe(WOM)
  expect((await loadMessages('es')).operators[WOM]).toBe('Wom')
  expect(operatorIn('沃姆 Perú')).toEqual({ id: WOM, name: '' })
  expect(NO_OWN_RULES[WOM]).toBeNull()
  const rule = { renewEveryDays: 30, cancelAfterDays: 20, note: '', setOn: '2026-01-01' }
  const issues = ruleIssues({ ...NO_OWN_RULES, [WOM]: rule })
  expect(issues.map(({ field }) => field)).toEqual(['wom.cancelAfterDays'])
})

it('the guide lists Wom', async () => {
  const { articles } = await loadGuide('en')
  expect(JSON.stringify(articles.find(({ id }) => id === 'operators'))).toContain('"article":"wom"')
})
