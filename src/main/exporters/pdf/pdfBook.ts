import {
  PDFDocument,
  type PDFEmbeddedPage,
  PDFName,
  type PDFPage,
  StandardFonts,
  degrees,
  rgb,
} from '@cantoo/pdf-lib'
import type { Instant } from '@shared/domain/base/civilDate'

const FOOT_PT = 20
const NUMBER_PT = 8
/** Height reserved for a receipt's heading. */
const HEADING_PT = 110
const MARGIN_PT = 34

/**
 * The drawing of a page of another PDF, without its links, forms and scripts.
 * See src/decisions/027-a-pdf-is-printed-in-parts.md.
 */
export interface ForeignPage {
  readonly drawing: PDFEmbeddedPage
  /** The page's own rotation, clockwise. */
  readonly turn: 0 | 90 | 180 | 270
}

/** Binds printed parts into one document and numbers its pages at the end. */
export class PdfBook {
  private document: PDFDocument | null = null

  /** Appends a part. The first part keeps its tags for screen readers. */
  async append(bytes: Uint8Array): Promise<readonly PDFPage[]> {
    const part = await PDFDocument.load(bytes, { updateMetadata: false })
    if (this.document === null) {
      this.document = part
      return part.getPages()
    }
    const document = this.document
    const pages = await document.copyPages(part, part.getPageIndices())
    return pages.map((page) => {
      // This entry would point into the structure tree of the first part.
      page.node.delete(PDFName.of('StructParents'))
      return document.addPage(page)
    })
  }

  /** The pages of another PDF; null when it is encrypted or damaged. */
  async foreignPages(bytes: Uint8Array): Promise<ForeignPage[] | null> {
    if (this.document === null) return null
    try {
      const source = await PDFDocument.load(bytes, { updateMetadata: false })
      const pages = source.getPages().filter((page) => page.node.Contents() !== undefined)
      const drawings = await this.document.embedPages(pages)
      return drawings.map((drawing, at) => ({ drawing, turn: turnOf(pages[at]) }))
    } catch {
      return null
    }
  }

  async finish(title: string, now: Instant, language: string): Promise<Uint8Array> {
    const document = this.document ?? (await PDFDocument.create())
    const font = await document.embedFont(StandardFonts.Helvetica)
    const total = document.getPageCount()
    for (const [index, page] of document.getPages().entries()) {
      const text = `${index + 1} / ${total}`
      const x = (page.getWidth() - font.widthOfTextAtSize(text, NUMBER_PT)) / 2
      page.drawText(text, { x, y: FOOT_PT, size: NUMBER_PT, font, color: rgb(0.3, 0.3, 0.3) })
    }
    document.setTitle(title)
    document.setLanguage(language)
    document.setProducer('Keepline')
    document.setCreator('Keepline')
    document.setCreationDate(new Date(now))
    document.setModificationDate(new Date(now))
    return document.save()
  }
}

function turnOf(page: PDFPage | undefined): ForeignPage['turn'] {
  const turn = (((page?.getRotation().angle ?? 0) % 360) + 360) % 360
  return turn === 90 || turn === 180 || turn === 270 ? turn : 0
}

/** Draws the page below the heading, upright, as large as fits but never enlarged. */
export function drawForeign(page: PDFPage, { drawing, turn }: ForeignPage): void {
  const isLying = turn === 90 || turn === 270
  const [width, height] = isLying
    ? [drawing.height, drawing.width]
    : [drawing.width, drawing.height]
  const room = {
    width: page.getWidth() - 2 * MARGIN_PT,
    height: page.getHeight() - HEADING_PT - MARGIN_PT,
  }
  const scale = Math.min(1, room.width / width, room.height / height)
  const left = (page.getWidth() - width * scale) / 2
  const bottom = page.getHeight() - HEADING_PT - height * scale
  // Rotation is about the lower left corner, so move the drawing back into place.
  const x = left + (turn === 180 || turn === 270 ? width * scale : 0)
  const y = bottom + (turn === 90 || turn === 180 ? height * scale : 0)
  page.drawPage(drawing, { x, y, xScale: scale, yScale: scale, rotate: degrees(-turn) })
}
