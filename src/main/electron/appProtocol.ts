import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { type Protocol } from 'electron'
import { contentPolicy } from '../security/contentPolicy'
import { containedPath } from '../security/containedPath'

export const APP_ORIGIN = 'app://keepline'

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  // pdf.js needs these character maps and standard fonts for PDFs that do not embed theirs.
  '.bcmap': 'application/octet-stream',
  '.pfb': 'application/octet-stream',
  '.ttf': 'font/ttf',
}

/**
 * Serves the files of the built window under app://keepline/. A path that leads out of that folder is
 * not served.
 */
export function serveApp(protocol: Protocol, folder: string): void {
  protocol.handle('app', async ({ url, method }) => {
    const { host, pathname } = new URL(url)
    const isOurs = `app://${host}` === APP_ORIGIN && method === 'GET'
    const path = isOurs ? containedPath(folder, pathname === '/' ? '/index.html' : pathname) : null
    const type = path === null ? undefined : MEDIA_TYPES[extname(path)]
    if (path === null || type === undefined) return notFound()
    try {
      return new Response(await readFile(path), {
        headers: {
          'Content-Type': type,
          'Content-Security-Policy': contentPolicy(),
          'X-Content-Type-Options': 'nosniff',
        },
      })
    } catch {
      return notFound()
    }
  })
}

function notFound(): Response {
  return new Response(null, { status: 404 })
}
