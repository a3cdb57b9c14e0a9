import { expect, it } from 'vitest'
import { linkTitle } from '@shared/guide/links'
import { loadGuide } from '@shared/guide/load'
import { ARTICLE_IDS } from '@shared/guide/structure'

const SOURCES = import.meta.glob<string>('../**/*.vue', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const HELP = /<GuideHelp\s+article="([\w-]+)"(?:\s+heading="([\w-]+)")?/g

it('leads every question mark beside a field to a place that exists', async () => {
  const { articles } = await loadGuide('zh-CN')
  const found = Object.entries(SOURCES).flatMap(([path, source]) =>
    [...source.matchAll(HELP)].map(([, name, heading]) => {
      const article = ARTICLE_IDS.find((id) => id === name)
      const title = article ? linkTitle(articles, { article, heading: heading ?? null }) : null
      return { path, place: `${name}/${heading ?? ''}`, title }
    }),
  )
  expect(found.length).toBeGreaterThan(10)
  expect(found.filter(({ title }) => title === null)).toEqual([])
})
