/** Under a country's own domain these belong to nobody: `acme.co.uk` is a firm, `co.uk` is not. */
const SECOND_LEVEL =
  /^(?:ac|asso|co|com|edu|firm|gen|go|gob|gouv|gov|gv|ind|info|ltd|me|mil|ne|net|nom|or|org|plc|sch)$/

/** The domain that a firm has for itself: `mail.acme.co.uk` is of `acme.co.uk`. */
export function firmDomain(domain: string): string {
  const labels = domain.split('.')
  const [second = '', top = ''] = labels.slice(-2)
  return labels.slice(top.length === 2 && SECOND_LEVEL.test(second) ? -3 : -2).join('.')
}

/** A first guess at a firm's name: `blue-sky.co.uk` is Blue Sky. One that is not written in its own letters stays as it is. */
export function firmName(domain: string): string {
  const [label = domain] = firmDomain(domain).split('.')
  if (label.startsWith('xn--')) return domain
  return label
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
    .trim()
}
