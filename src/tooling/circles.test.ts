import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'
import { parse } from 'vue/compiler-sfc'
import { expect, it } from 'vitest'
import { checkout } from './checkout/places.mjs'

/** Source files by their path in the checkout. */
type Sources = ReadonlyMap<string, string>

function sourcesIn(folder: string): Sources {
  const paths = readdirSync(join(checkout, folder), { recursive: true, encoding: 'utf8' })
  return new Map(
    paths
      .filter((path) => /\.(ts|mjs|vue)$/.test(path))
      .map((path) => join(folder, path))
      .map((path) => [path, readFileSync(join(checkout, path), 'utf8')]),
  )
}

/** What a file imports, types included; of a component, its scripts. */
function importsOf(path: string, text: string): string[] {
  const { descriptor } = parse(path.endsWith('.vue') ? text : '', { filename: path })
  const scripts = path.endsWith('.vue')
    ? [descriptor.script?.content, descriptor.scriptSetup?.content]
    : [text]
  return scripts.flatMap((script = '') =>
    ts.preProcessFile(script, true, true).importedFiles.map(({ fileName }) => fileName),
  )
}

/** The file of the checkout that an import means; null for packages. */
function fileOf(from: string, name: string, sources: Sources): string | null {
  if (!/^(\.|@shared\/)/.test(name)) return null
  const base = name.startsWith('@shared/')
    ? join('src', 'shared', name.slice('@shared/'.length))
    : relative(checkout, resolve(checkout, dirname(from), name))
  const found = ['', '.ts', '/index.ts'].map((end) => base + end).find((path) => sources.has(path))
  return found ?? null
}

/** Each group of files that all reach one another. */
function circlesIn(sources: Sources): string[][] {
  const graph = new Map(
    [...sources].map(([path, text]) => [
      path,
      importsOf(path, text).flatMap((name) => fileOf(path, name, sources) ?? []),
    ]),
  )
  return strongGroups(graph).filter(
    ([first = '', ...others]) => others.length > 0 || graph.get(first)?.includes(first),
  )
}

/** Tarjan's strongly connected components. */
function strongGroups(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>()
  const open: string[] = []
  const groups: string[][] = []
  const visit = (node: string): number => {
    const own = order.size
    order.set(node, own)
    open.push(node)
    let least = own
    for (const next of graph.get(node) ?? []) {
      const seen = order.get(next)
      if (seen === undefined) least = Math.min(least, visit(next))
      else if (open.includes(next)) least = Math.min(least, seen)
    }
    if (least === own) groups.push(open.splice(open.indexOf(node)).sort())
    return least
  }
  for (const node of graph.keys()) if (!order.has(node)) visit(node)
  return groups
}

// Lint's import-x/no-cycle does not look at imports of types, nor into components.
it('no two files import each other, not even by way of others or for a type alone', () => {
  expect(circlesIn(sourcesIn('src'))).toEqual([])
})

it('a circle of types through a component is seen', () => {
  const sources = new Map([
    ['src/a.ts', "import type { B } from './b.vue'"],
    ['src/b.vue', '<script setup lang="ts">\nimport { type C } from "@shared/c"\n</script>'],
    ['src/shared/c.ts', "export type { A } from '../a'"],
    ['src/d.ts', "import { e } from './a'"],
  ])
  expect(circlesIn(sources)).toEqual([['src/a.ts', 'src/b.vue', 'src/shared/c.ts']])
})
