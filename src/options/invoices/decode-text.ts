export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  /** A spreadsheet, a document, a picture: not text with columns. */
  | { readonly ok: false; readonly fault: 'not-text' }

const UTF_8_MARK = [0xef, 0xbb, 0xbf]
const LITTLE_ENDIAN_MARK = [0xff, 0xfe]
const BIG_ENDIAN_MARK = [0xfe, 0xff]
/** Zip (xlsx, ods, numbers), the older Office files, PDF. */
const NOT_TEXT = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
]
const LOOKED_AT = 4_096

/** By its mark; without one by its zeros, then as UTF-8 where it is valid, else as Windows saves it in the West. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (NOT_TEXT.some((mark) => beginsWith(bytes, mark))) return { ok: false, fault: 'not-text' }
  const encoding = detectEncoding(bytes)
  // Each letter of windows-1252 is one byte, so that streaming changes nothing; without it Node 20 reads Latin-1 instead.
  const text = new TextDecoder(encoding).decode(bytes, { stream: encoding === 'windows-1252' })
  return text.includes('\0') ? { ok: false, fault: 'not-text' } : { ok: true, text, encoding }
}

function detectEncoding(bytes: Uint8Array): Encoding {
  if (beginsWith(bytes, UTF_8_MARK)) return 'utf-8'
  if (beginsWith(bytes, LITTLE_ENDIAN_MARK)) return 'utf-16le'
  if (beginsWith(bytes, BIG_ENDIAN_MARK)) return 'utf-16be'
  return zeroed(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252')
}

const beginsWith = (bytes: Uint8Array, mark: readonly number[]) => mark.every((byte, at) => bytes[at] === byte)

/** In UTF-16 every digit and separator has a zero byte beside it, always on the same side. */
function zeroed(bytes: Uint8Array): Encoding | null {
  const head = bytes.subarray(0, LOOKED_AT)
  const zerosAt = (side: number) => head.filter((byte, at) => at % 2 === side && byte === 0).length
  const [even, odd] = [zerosAt(0), zerosAt(1)]
  const enough = head.length / 8
  if (odd > enough && even === 0) return 'utf-16le'
  return even > enough && odd === 0 ? 'utf-16be' : null
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
