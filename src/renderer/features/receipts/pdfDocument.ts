import {
  GlobalWorkerOptions,
  PDFWorker,
  RenderingCancelledException,
  getDocument,
} from 'pdfjs-dist/legacy/build/pdf.mjs'
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'
import { pdfAssets } from './pdfAssets'

GlobalWorkerOptions.workerSrc = workerUrl

/** Rendering more pixels is slow and nobody sees them. */
const MOST_PIXELS = 24_000_000

/**
 * Gives pdf.js the files of our build one by one: their names contain a hash, so passing it a folder
 * would not work.
 */
class BundledDataFactory {
  async fetch({ filename }: { filename: string }) {
    const url = pdfAssets[filename]
    if (!url) throw new Error(`pdf.js wants ${filename}, which is not bundled.`)
    const response = await fetch(url)
    return new Uint8Array(await response.arrayBuffer())
  }
}

export interface PdfDocument {
  readonly pages: number
  /**
   * Renders a page at the given width (CSS pixels). Resolves to false when a later call replaced this
   * one.
   */
  draw(page: number, canvas: HTMLCanvasElement, width: number): Promise<boolean>
  close(): Promise<void>
}

/** One worker for all PDFs: starting one takes longer than rendering most receipts. */
let worker: PDFWorker | null = null

/**
 * Opens a PDF. Receipts come from strangers, so no script runs, nothing is evaluated and no address is
 * followed.
 */
export async function openPdf(url: string): Promise<PdfDocument> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`The receipt answered ${response.status}.`)
  worker ??= new PDFWorker()
  const loading = getDocument({
    data: new Uint8Array(await response.arrayBuffer()),
    worker,
    BinaryDataFactory: BundledDataFactory,
    useWorkerFetch: false,
    // The page's policy allows neither of these.
    isEvalSupported: false,
    useWasm: false,
  })
  const close = () => loading.destroy()
  try {
    const document = await loading.promise
    return { pages: document.numPages, draw: drawer(document), close }
  } catch (error) {
    await close()
    throw error
  }
}

type OpenDocument = Awaited<ReturnType<typeof getDocument>['promise']>

function drawer(document: OpenDocument): PdfDocument['draw'] {
  let latest = 0
  let cancel = () => {}
  return async (number, canvas, width) => {
    latest += 1
    const drawing = latest
    cancel()
    const page = await document.getPage(number)
    if (drawing !== latest) return false
    const size = page.getViewport({ scale: 1 })
    const wanted = (width / size.width) * window.devicePixelRatio
    const largest = Math.sqrt(MOST_PIXELS / (size.width * size.height))
    const viewport = page.getViewport({ scale: Math.min(wanted, largest) })
    canvas.width = Math.round(viewport.width)
    canvas.height = Math.round(viewport.height)
    const task = page.render({ canvas, viewport })
    cancel = () => task.cancel()
    try {
      await task.promise
      return true
    } catch (error) {
      if (error instanceof RenderingCancelledException) return false
      throw error
    }
  }
}
