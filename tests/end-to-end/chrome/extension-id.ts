import { createHash } from 'node:crypto'

/** An unpacked extension is named after its folder. */
export function idOf(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32)
  return Array.from(hash)
    .map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)))
    .join('')
}
