import { createHash } from 'node:crypto'

/**
 * The hash of bytes, or of a text in UTF-8: lower-case hexadecimal, as `sha256sum` prints it. What is
 * read piece by piece, so that memory holds one piece, feeds Node's hash itself.
 */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}
