import type { LibraryNews } from './models'

/**
 * The library crosses into the page as one text: values are copied one by one there, which takes ten
 * seconds for a hundred thousand renewals, and a text is copied at once.
 * See src/decisions/037-the-library-crosses-as-text.md.
 */
export function libraryText(news: LibraryNews): string {
  return JSON.stringify(news)
}

/** Not validated again: main has, and wrote this from what it had read. */
export function readLibraryText(text: string): LibraryNews {
  const news: LibraryNews = JSON.parse(text)
  return news
}
