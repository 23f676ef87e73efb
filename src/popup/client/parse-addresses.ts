/** Where a client is known by: whole addresses, and domains at which everybody is theirs. */
export type Addresses = { readonly emails: readonly string[]; readonly domains: readonly string[] }

type Parsed =
  | { readonly ok: true; readonly addresses: Addresses }
  /** The first line that is neither. */
  | { readonly ok: false; readonly line: string }

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const DOMAIN = /^(?!-)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u

export const addressesText = ({ emails, domains }: Addresses): string => [...emails, ...domains].join('\n')

/** One a line; `@acme.com` is the domain. */
export function parseAddresses(text: string): Parsed {
  const lines = [...new Set(text.split(/[\n,;]/).map((line) => line.trim().toLowerCase().replace(/^@/, '')))].filter(
    (line) => line !== '',
  )
  const wrong = lines.find((line) => !EMAIL.test(line) && !DOMAIN.test(line))
  if (wrong !== undefined) return { ok: false, line: wrong }
  return {
    ok: true,
    addresses: {
      emails: lines.filter((line) => line.includes('@')),
      domains: lines.filter((line) => !line.includes('@')),
    },
  }
}
