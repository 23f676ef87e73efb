const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const BASE32HEX = '0123456789abcdefghijklmnopqrstuv'

/** Text in base64 or base64url, padded or not; `null`: not that, or its bytes are not UTF-8. */
export const decodeBase64 = (text: string): string | null =>
  textOf(
    text
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replace(/={1,2}$/, ''),
    BASE64,
  )

/** Text in base32hex (RFC 4648) in small letters without padding, as Google writes it; `null`: not that. */
export const decodeBase32Hex = (text: string): string | null => textOf(text, BASE32HEX)

function textOf(letters: string, alphabet: string): string | null {
  const bitsOfLetter = Math.log2(alphabet.length)
  const bytes: number[] = []
  let [pending, bits] = [0, 0]
  for (const letter of letters) {
    const value = alphabet.indexOf(letter)
    if (value < 0) return null
    pending = (pending << bitsOfLetter) | value
    bits += bitsOfLetter
    if (bits < 8) continue
    bits -= 8
    bytes.push(pending >> bits)
    pending &= (1 << bits) - 1
  }
  // What is left over fills up the last letter with zeros; a whole letter of it, or anything in it, was never written.
  if (bits >= bitsOfLetter || pending !== 0) return null
  return bytes.every((byte) => byte < 0x80) ? bytes.map((byte) => String.fromCharCode(byte)).join('') : parseUtf8(bytes)
}

function parseUtf8(bytes: readonly number[]): string | null {
  try {
    return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''))
  } catch {
    return null
  }
}
