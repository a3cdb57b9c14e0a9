/** The words of a list that is written as a text: separated by commas, on as many lines as it takes. */
export function wordList(text: string): readonly string[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
}
