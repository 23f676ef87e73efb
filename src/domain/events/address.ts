/** An email address as it is compared; its left part too is the same in any case wherever people have their mail. */
export const addressOf = (email: string): string => email.trim().toLowerCase()

/** `null`: not an address. */
export function domainOf(email: string): string | null {
  const [, domain] = addressOf(email).match(/^[^\s@]+@([^\s@]+)$/) ?? []
  return domain ?? null
}

/** Whether a domain is another or lies below it: `mail.acme.com` is in `acme.com`. */
export const isWithin = (domain: string, whole: string): boolean => domain === whole || domain.endsWith(`.${whole}`)
