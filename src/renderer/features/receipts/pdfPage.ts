import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'
import { pdfAssets } from './pdfAssets'

GlobalWorkerOptions.workerSrc = workerUrl

/** Answers pdf.js from the files of our own build: their names carry a hash, so a folder does not do. */
class BundledDataFactory {
  async fetch({ filename }: { filename: string }) {
    const url = pdfAssets[filename]
    if (!url) throw new Error(`pdf.js wants ${filename}, which is not bundled.`)
    const response = await fetch(url)
    return new Uint8Array(await response.arrayBuffer())
  }
}

/**
 * Draws the first page, as wide as asked (CSS pixels), and tells how many pages there are. A receipt
 * comes from strangers: no script of it runs, nothing is evaluated, no address is followed.
 */
export async function drawFirstPage(
  url: string,
  canvas: HTMLCanvasElement,
  width: number,
): Promise<{ pages: number }> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`The receipt answered ${response.status}.`)
  const loading = getDocument({
    data: new Uint8Array(await response.arrayBuffer()),
    BinaryDataFactory: BundledDataFactory,
    useWorkerFetch: false,
    // The page's policy allows neither.
    isEvalSupported: false,
    useWasm: false,
  })
  try {
    const document = await loading.promise
    const page = await document.getPage(1)
    const scale = (width / page.getViewport({ scale: 1 }).width) * window.devicePixelRatio
    const viewport = page.getViewport({ scale })
    canvas.width = Math.round(viewport.width)
    canvas.height = Math.round(viewport.height)
    await page.render({ canvas, viewport }).promise
    return { pages: document.numPages }
  } finally {
    await loading.destroy()
  }
}
