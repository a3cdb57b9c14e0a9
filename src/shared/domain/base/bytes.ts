export const A_MEGABYTE = 1024 * 1024

export function megabytes(bytes: number): number {
  return bytes / A_MEGABYTE
}
