/** Separates accepted from refused files by their extensions. A folder has none and is refused. */
export function sortFiles(
  files: Iterable<File>,
  extensions: readonly string[],
): { taken: File[]; refused: File[] } {
  const taken: File[] = []
  const refused: File[] = []
  for (const file of files) {
    const extension = /\.([^.]+)$/.exec(file.name)?.[1]?.toLowerCase() ?? ''
    const pile = extensions.includes(extension) ? taken : refused
    pile.push(file)
  }
  return { taken, refused }
}
