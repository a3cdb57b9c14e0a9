import type { LibraryNews } from './models'

/**
 * The library is sent to the page as one string. contextBridge copies objects value by value, which
 * takes ten seconds for a hundred thousand renewals, and passes a string directly.
 * https://github.com/electron/electron/pull/22774
 * See src/decisions/037-the-library-crosses-as-text.md.
 */
export function libraryText(news: LibraryNews): string {
  return JSON.stringify(news)
}

/** Not validated again: main has validated these documents. */
export function readLibraryText(text: string): LibraryNews {
  return JSON.parse(text) as LibraryNews
}
