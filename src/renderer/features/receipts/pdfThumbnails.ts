/** The renderings requested before: they run one at a time. */
let queue: Promise<unknown> = Promise.resolve()

/**
 * Renders the first page of a PDF. Resolves to false when it is no longer wanted at its turn, for
 * example after fast scrolling.
 */
export function drawThumbnail(
  url: string,
  canvas: HTMLCanvasElement,
  width: number,
  isWanted: () => boolean,
): Promise<boolean> {
  const drawing = queue.then(async () => {
    if (!isWanted()) return false
    // pdf.js is half a megabyte: load it with the first PDF.
    const { openPdf } = await import('./pdfDocument')
    const pdf = await openPdf(url)
    try {
      return await pdf.draw(1, canvas, width)
    } finally {
      await pdf.close()
    }
  })
  queue = drawing.catch(() => undefined)
  return drawing
}
