/** The drawings asked for before this one: they are made one after the other. */
let queue: Promise<unknown> = Promise.resolve()

/**
 * Draws the first page of a PDF. False when nobody wants it any more by the time it would be its turn:
 * who scrolls quickly past a hundred does not wait for all of them.
 */
export function drawThumbnail(
  url: string,
  canvas: HTMLCanvasElement,
  width: number,
  isWanted: () => boolean,
): Promise<boolean> {
  const drawing = queue.then(async () => {
    if (!isWanted()) return false
    // pdf.js is half a megabyte: read when the first PDF is looked at.
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
