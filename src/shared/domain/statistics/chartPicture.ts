import * as v from 'valibot'
import { failure } from '../../contract/result'
import { A_MEGABYTE, megabytes } from '../base/bytes'

/** A drawn chart: SVG as text, PNG as bytes. */
export const ChartPictureSchema = v.variant('type', [
  v.object({ type: v.literal('svg'), text: v.string() }),
  v.object({ type: v.literal('png'), bytes: v.instance(Uint8Array) }),
])
export type ChartPicture = v.InferOutput<typeof ChartPictureSchema>

/** Far above what any chart of ours takes. */
export const LARGEST_CHART_BYTES = 20 * A_MEGABYTE

const PNG_MARK = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** `<` is escaped in SVG text, so a match is a real tag. */
const ACTIVE_CONTENT = /<(script|foreignobject|iframe|!doctype|!entity)/i

/** Why a picture is not written to a file; null when nothing is wrong with it. */
export function refusedPicture(picture: ChartPicture) {
  if (sizeOf(picture) > LARGEST_CHART_BYTES) {
    return failure('chart-too-large', { megabytes: megabytes(LARGEST_CHART_BYTES) })
  }
  return isWhatItSays(picture) ? null : failure('file-type')
}

function sizeOf(picture: ChartPicture): number {
  // A UTF-16 unit takes at most three bytes in UTF-8.
  return picture.type === 'svg' ? picture.text.length * 3 : picture.bytes.length
}

function isWhatItSays(picture: ChartPicture): boolean {
  if (picture.type === 'png') return PNG_MARK.every((byte, at) => picture.bytes[at] === byte)
  return (
    /^<svg\s/.test(picture.text) &&
    picture.text.trimEnd().endsWith('</svg>') &&
    !ACTIVE_CONTENT.test(picture.text)
  )
}
