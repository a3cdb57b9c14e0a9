import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkout } from '../checkout/places.mjs'

const seed = fileURLToPath(new URL('seed.ts', import.meta.url))

/**
 * Vite reads TypeScript, which Node 20 does not, and it is only there once dependencies are.
 * @template Module
 * @param {string} path
 * @returns {Promise<{ module: Module }>}
 */
export async function importTypeScript(path) {
  const { runnerImport } = await import('vite')
  return runnerImport(path, {
    configFile: false,
    root: checkout,
    resolve: { alias: { '@shared': join(checkout, 'src', 'shared') } },
  })
}

/**
 * Fills an empty data folder with cards.
 * @param {string} folder
 * @param {number} count
 * @param {string} now
 */
export async function fillLibrary(folder, count, now = new Date().toISOString()) {
  /** @type {{ module: typeof import('./seed') }} */
  const { module } = await importTypeScript(seed)
  const cards = join(folder, 'cards')
  await mkdir(cards, { recursive: true, mode: 0o700 })
  for (const document of module.manyCards(count, now, randomUUID)) {
    const file = join(cards, `${document.card.id}.json`)
    await writeFile(file, JSON.stringify(document), { mode: 0o600 })
  }
}
