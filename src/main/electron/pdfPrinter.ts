import { BrowserWindow, type Session, session } from 'electron'
import { factsOf } from '@shared/domain/receipts/receiptTypes'
import { PICTURE_URL, type PrintPdf, type PrintedPage } from '../ports/printing'

const PAGE_URL = 'app://print/'
/** The page that we print needs only its own style and the one picture that goes with it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src app://print; sandbox"

const PAGE_SIZES = { a4: 'A4', letter: 'Letter' } as const

const PAGE_NUMBERS = `<div style="width: 100%; font: 8px sans-serif; color: #666; text-align: center">
<span class="pageNumber"></span> / <span class="totalPages"></span></div>`

/** Prints pages one at a time, because they share a session. */
export function createPdfPrinter(): PrintPdf {
  let last: Promise<unknown> = Promise.resolve()
  return (page) => {
    const printed = last.then(() => print(page))
    last = printed.catch(() => undefined)
    return printed
  }
}

/** Prints in a hidden window without scripts, in a session that can load nothing but this page. */
async function print(page: PrintedPage): Promise<Uint8Array> {
  const { html, paper, isLandscape, hasPageNumbers, picture } = page
  const room = session.fromPartition('print')
  room.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: url !== PAGE_URL && url !== PICTURE_URL }),
  )
  room.protocol.handle('app', ({ url }) =>
    url === PICTURE_URL && picture !== null ? pictureWith(picture) : pageWith(html),
  )
  const window = hiddenWindow(room)
  try {
    await window.loadURL(PAGE_URL)
    return await window.webContents.printToPDF({
      pageSize: PAGE_SIZES[paper],
      landscape: isLandscape,
      margins: { top: 0.6, bottom: 0.7, left: 0.7, right: 0.7 },
      displayHeaderFooter: hasPageNumbers,
      headerTemplate: '<span></span>',
      footerTemplate: PAGE_NUMBERS,
      printBackground: true,
      generateTaggedPDF: true,
    })
  } finally {
    window.destroy()
    room.protocol.unhandle('app')
  }
}

function hiddenWindow(room: Session): BrowserWindow {
  return new BrowserWindow({
    show: false,
    webPreferences: {
      session: room,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      spellcheck: false,
    },
  })
}

function pictureWith({ type, bytes }: NonNullable<PrintedPage['picture']>): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': factsOf(type).mediaType,
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

function pageWith(html: string): Response {
  return new Response(html, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': POLICY,
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
