import { BrowserWindow, type Session, session } from 'electron'

export type PrintPdf = (html: string) => Promise<Uint8Array>

const PAGE_URL = 'app://print/'
/** Our own markup needs no more than its own style. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

const PAGE_NUMBERS = `<div style="width: 100%; font: 8px sans-serif; color: #666; text-align: center">
<span class="pageNumber"></span> / <span class="totalPages"></span></div>`

/** Prints pages on A4, numbered, one after the other: they share a session. */
export function createPdfPrinter(): PrintPdf {
  let last: Promise<unknown> = Promise.resolve()
  return (html) => {
    const printed = last.then(() => print(html))
    last = printed.catch(() => undefined)
    return printed
  }
}

/** In a hidden window without scripts, in a session that reaches nothing but this page. */
async function print(html: string): Promise<Uint8Array> {
  const room = session.fromPartition('print')
  room.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: url !== PAGE_URL }))
  room.protocol.handle('app', () => pageWith(html))
  const window = hiddenWindow(room)
  try {
    await window.loadURL(PAGE_URL)
    return await window.webContents.printToPDF({
      pageSize: 'A4',
      margins: { top: 0.6, bottom: 0.7, left: 0.7, right: 0.7 },
      displayHeaderFooter: true,
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

function pageWith(html: string): Response {
  return new Response(html, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': POLICY,
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
