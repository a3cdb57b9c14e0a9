/**
 * Data that PDFs may omit because viewers bring it: character maps of Chinese fonts and the standard
 * fonts. By file name, with its address in our build. Never inlined, because the page's policy forbids
 * data: addresses.
 */
const cMaps: Readonly<Record<string, string>> = import.meta.glob(
  '../../../../node_modules/pdfjs-dist/cmaps/*.bcmap',
  { eager: true, query: '?url&no-inline', import: 'default' },
)
const standardFonts: Readonly<Record<string, string>> = import.meta.glob(
  '../../../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}',
  { eager: true, query: '?url&no-inline', import: 'default' },
)

export const pdfAssets: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ ...cMaps, ...standardFonts }).map(([path, url]) => [
    path.slice(path.lastIndexOf('/') + 1),
    url,
  ]),
)
