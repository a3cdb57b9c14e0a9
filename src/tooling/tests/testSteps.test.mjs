import { describe, expect, it } from 'vitest'
import { chooseSteps, TEST_STEPS } from './testSteps.mjs'

describe('npm test', () => {
  it('runs every step when nothing is said', () => {
    expect(chooseSteps([]).steps).toEqual(TEST_STEPS)
  })

  it('runs the chosen steps, in its own order', () => {
    expect(chooseSteps(['--only=unit,format']).steps).toEqual(['format', 'unit'])
  })

  it('builds the app before it drives it', () => {
    expect(chooseSteps(['--only=e2e']).steps).toEqual(['build', 'e2e'])
  })

  it('hands everything else to the end-to-end tests', () => {
    expect(chooseSteps(['--only=e2e', '-g', 'tray'])).toMatchObject({
      e2eArgs: ['-g', 'tray'],
      unitArgs: [],
    })
  })

  it('hands everything else to the unit tests when they run alone', () => {
    expect(chooseSteps(['--only=unit', 'deadline'])).toMatchObject({
      e2eArgs: [],
      unitArgs: ['deadline'],
    })
  })

  it('names a step that does not exist', () => {
    expect(chooseSteps(['--only=unit,e3e']).unknown).toEqual(['e3e'])
  })
})
