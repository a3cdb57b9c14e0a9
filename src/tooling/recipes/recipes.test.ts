import { existsSync, readFileSync, readdirSync, renameSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkout } from '../checkout/places.mjs'
import { type Complaint, createCompiler } from './compiler'
import { type Recipe, recipesIn } from './cookbook'
import { copyHouse } from './houseCopy'
import { documentVersion } from './madeUp/documentVersion'
import { exportColumn } from './madeUp/exportColumn'
import { exportFormat } from './madeUp/exportFormat'
import { language } from './madeUp/language'
import type { MadeUp, Patch } from './madeUp/madeUp'
import { operator } from './madeUp/operator'
import { receiptType } from './madeUp/receiptType'
import { reminderTopic } from './madeUp/reminderTopic'
import { setting } from './madeUp/setting'
import { type Failure, runUnitTests } from './unitTests'

const MADE_UP: readonly MadeUp[] = [
  operator,
  receiptType,
  exportFormat,
  exportColumn,
  reminderTopic,
  language,
  documentVersion,
  setting,
]
const RECIPES = recipesIn(readFileSync(join(checkout, 'src/README.md'), 'utf8'))

/** Tests of the real house that made-up things must not break either. */
const STILL_GREEN = [
  'shared/domain/rules/worstCase.test.ts',
  'shared/domain/rules/operatorRules.test.ts',
  'shared/domain/imports/importHeaders.test.ts',
  'shared/domain/settings/settings.test.ts',
  'shared/domain/receipts/receiptTypes.test.ts',
  'main/services/reminders/notices.test.ts',
  'renderer/features/exports/exportDraft.test.ts',
]
const WORKS = join('tooling', 'recipes', 'works')

const OTHERS = ['es', 'en']
const isTest = (place: string) => place.endsWith('.test.ts')
const isFolder = (place: string) => !/\.\w+$/.test(place)
const filesOf = (patches: readonly Patch[]) => [...new Set(patches.map(({ file }) => file))].sort()

/** The places of a recipe for this thing: `<operator>` is its name, `<lang>` each of these languages. */
function placesFor({ name }: MadeUp, places: readonly string[], languages: readonly string[]) {
  return places
    .flatMap((place) => languages.map((one) => place.replace('<lang>', one)))
    .map((place) => place.replace(/<\w+>/, name))
    .filter((place, at, all) => all.indexOf(place) === at)
    .sort()
}

/** Is this text about the thing? `md` is not in `cmd`, and `views` is in `views-v1`. */
function speaksOf({ name }: MadeUp, text: string): boolean {
  return new RegExp(`(?<![A-Za-z])${name}(?![A-Za-z])`).test(text)
}

/** The files of what is said of this thing alone: the guide in French misses the article of Wom too. */
function filesAbout(madeUp: MadeUp, found: readonly (Complaint | Failure)[]): readonly string[] {
  const others = MADE_UP.filter((other) => other !== madeUp)
  const files = found
    .filter(({ text }) => speaksOf(madeUp, text))
    .filter(({ text }) => !others.some((other) => speaksOf(other, text)))
    .map(({ file }) => file)
  return [...new Set(files)].sort()
}

function recipeOf({ recipe }: MadeUp): Recipe {
  const found = RECIPES.find(({ title }) => title === recipe)
  if (found === undefined) throw new Error(`src/README.md has no recipe "${recipe}".`)
  return found
}

const checksOf = (madeUp: MadeUp) => recipeOf(madeUp).checks.filter(isTest)
const ALL_CHECKS = [...new Set(MADE_UP.flatMap(checksOf))]

const house = copyHouse(checkout)
afterAll(() => house.remove())

interface Walk {
  /** What the compiler says of what was added first, and of what it then asked for. */
  readonly asked: readonly Complaint[]
  readonly left: readonly Complaint[]
  readonly failing: readonly Failure[]
  readonly atTheEnd: Awaited<ReturnType<typeof runUnitTests>>
}
let walk: Walk

/** All recipes are walked at once, because a check of all types takes half a minute. */
async function walkAll(): Promise<Walk> {
  const compiler = createCompiler(house.root)
  const complaints = (isMeant: (file: string) => boolean) =>
    compiler
      .complaints((file) => isMeant(posix.relative('src', file)))
      .map(({ file, text }) => ({ file: posix.relative('src', file), text }))
  for (const { first } of MADE_UP) house.apply(first)
  const asked = complaints(() => true)
  for (const { asked: places } of MADE_UP) house.apply(places)
  // A check of everything would take as long again, and what fills a table changes no type.
  const touched = [
    ...asked.map(({ file }) => file),
    ...MADE_UP.flatMap((one) => [...filesOf(one.first), ...filesOf(one.asked)]),
  ]
  const left = complaints((file) => touched.includes(file))
  const { failures } = await runUnitTests(house.root, ALL_CHECKS)
  for (const { rest } of MADE_UP) house.apply(rest)
  const atTheEnd = await runUnitTests(house.root, [
    ...ALL_CHECKS,
    ...STILL_GREEN,
    ...workingTests(),
  ])
  return { asked, left, failing: failures, atTheEnd }
}

/** The tests of the made-up things, which are tests in the copy alone. */
function workingTests(): readonly string[] {
  return readdirSync(join(house.root, 'src', WORKS)).map((name) => {
    const test = join(WORKS, name.replace('.ts', '.test.ts'))
    renameSync(join(house.root, 'src', WORKS, name), join(house.root, 'src', test))
    return test
  })
}

/** Without its template a component's script has faults of its own; only made-up things count there. */
function counts({ file, text }: Complaint): boolean {
  return !file.endsWith('.vue') || MADE_UP.some((madeUp) => speaksOf(madeUp, text))
}

it('there is a made-up thing for every recipe', () => {
  expect(MADE_UP.map(({ recipe }) => recipe)).toEqual(RECIPES.map(({ title }) => title))
})

it.each(RECIPES)(
  'every place that stays to be found of the recipe $title exists',
  ({ byYourself, checks }) => {
    const places = [...byYourself, ...checks].filter((place) => !place.includes('<'))
    expect(places.filter((place) => !existsSync(join(checkout, 'src', place)))).toEqual([])
  },
)

describe.each(MADE_UP)('the recipe $recipe, walked with $name,', (madeUp) => {
  const recipe = recipeOf(madeUp)

  it('begins where it says', () => {
    const places = placesFor(madeUp, recipe.add, ['zh-CN'])
    const folders = places.filter(isFolder)
    const folderOf = (file: string) => folders.find((folder) => dirname(file) === folder) ?? file
    const begun = filesOf(madeUp.first).map(folderOf)
    expect([...new Set(begun)].sort()).toEqual(places)
  })
})

describe('walked to the end', () => {
  beforeAll(async () => {
    walk = await walkAll()
  }, 900_000)

  it.each(MADE_UP)('$recipe names each place that the compiler asks, and no other', (madeUp) => {
    const places = placesFor(madeUp, recipeOf(madeUp).compiler, OTHERS)
    expect(filesAbout(madeUp, walk.asked)).toEqual(places)
    const isThere = (file: string) => existsSync(join(checkout, 'src', file))
    expect(filesOf(madeUp.asked).filter(isThere)).toEqual(places)
  })

  it('the compiler says nothing that is about no made-up thing', () => {
    const known = MADE_UP.flatMap((madeUp) => filesAbout(madeUp, walk.asked))
    const strange = walk.asked.filter(counts).filter(({ file }) => !known.includes(file))
    expect(strange).toEqual([])
  })

  it('the compiler is content with what it asked for', () => {
    expect(walk.left.filter(counts)).toEqual([])
  })

  it.each(MADE_UP)('$recipe names each check that fails, and what it wants', (madeUp) => {
    expect(filesAbout(madeUp, walk.failing)).toEqual(checksOf(madeUp).toSorted())
    const wanted = recipeOf(madeUp).checks.filter((place) => !isTest(place))
    const places = placesFor(madeUp, wanted, ['zh-CN', ...OTHERS])
    expect(filesOf(madeUp.rest).filter((file) => !isAdded(madeUp, file))).toEqual(places)
  })

  it('every check is content then, and every made-up thing works', () => {
    expect(walk.atTheEnd.failures).toEqual([])
    expect(walk.atTheEnd.passed).toBeGreaterThan(100)
  })
})

/** A file that the first step began, and the last one completes. */
function isAdded({ first }: MadeUp, file: string): boolean {
  return filesOf(first).includes(file)
}
