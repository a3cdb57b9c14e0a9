/** The places of one recipe, by its step. */
export interface Recipe {
  readonly title: string
  readonly add: readonly string[]
  readonly compiler: readonly string[]
  readonly checks: readonly string[]
  readonly byYourself: readonly string[]
}

const STEPS = { add: 'Add', compiler: 'The compiler', checks: 'Checks', byYourself: 'By yourself' }

/** The recipes of src/README.md. A place is whatever stands in backticks and has a folder. */
export function recipesIn(readme: string): readonly Recipe[] {
  const [, chapter = ''] = readme.split('\n## Recipes\n')
  return chapter
    .split(/^### /m)
    .slice(1)
    .map((text) => {
      const [title = '', ...lines] = text.split('\n')
      const steps = lines.join('\n').split(/^- /m)
      const placesIn = (lead: string) => {
        const step = steps.find((one) => one.startsWith(`**${lead}`)) ?? ''
        const places = [...step.matchAll(/`([\w.<>-]+(?:\/[\w.<>-]+)+)`/g)]
        return [...new Set(places.map(([, place = '']) => place))]
      }
      return {
        title,
        add: placesIn(STEPS.add),
        compiler: placesIn(STEPS.compiler),
        checks: placesIn(STEPS.checks),
        byYourself: placesIn(STEPS.byYourself),
      }
    })
}
