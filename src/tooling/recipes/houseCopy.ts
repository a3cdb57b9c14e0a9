import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Patch } from './madeUp/madeUp'

/** What the compiler and the unit tests read of a checkout. */
const NEEDED = ['src', 'e2e', 'resources', 'package.json', 'tsconfig.json', 'LICENSE']

/** A copy of the checkout, to add made-up things to. */
export function copyHouse(checkout: string) {
  const root = mkdtempSync(join(tmpdir(), 'keepline-recipes-'))
  for (const name of NEEDED) cpSync(join(checkout, name), join(root, name), { recursive: true })
  symlinkSync(join(checkout, 'node_modules'), join(root, 'node_modules'))

  return {
    root,
    apply(patches: readonly Patch[]): void {
      for (const patch of patches) {
        const path = join(root, 'src', patch.file)
        if ('text' in patch) {
          mkdirSync(dirname(path), { recursive: true })
          writeFileSync(path, patch.text, { flag: 'wx' })
          continue
        }
        const text = readFileSync(path, 'utf8')
        const pieces = text.split(patch.find)
        if (pieces.length !== 2) {
          throw new Error(`${patch.file} has this ${pieces.length - 1} times: ${patch.find}`)
        }
        writeFileSync(path, pieces.join(patch.put))
      }
    },
    remove(): void {
      rmSync(root, { recursive: true, force: true })
    },
  }
}
