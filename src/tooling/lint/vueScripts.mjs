import ts from 'typescript'

/**
 * Lets TypeScript read a .vue file as the text of its script, which is what the parser of Vue files
 * asks about. Otherwise each .vue file of a lint run differs from the one on disk, and for each
 * TypeScript throws away all types that it knows. A script that is found wrongly costs this time, and
 * nothing else.
 * See src/decisions/055-lint-knows-the-types.md.
 */
export function readScriptsOfVueFiles() {
  const readFile = ts.sys.readFile.bind(ts.sys)
  ts.sys.readFile = (path, encoding) => {
    const text = readFile(path, encoding)
    return path.endsWith('.vue') ? (text?.match(/<script[^>]*>(.*)<\/script>/s)?.[1] ?? '') : text
  }
}
