import { expect, it } from 'vitest'
import { isNewEnough } from './nodeVersion.mjs'

it('takes Node.js from 20.19 on', () => {
  expect(['20.19.0', '20.20.2', '22.3.0', '24.0.0'].every(isNewEnough)).toBe(true)
  expect(['18.20.8', '20.18.3', '9.99.0'].some(isNewEnough)).toBe(false)
})
