import { addressOf } from '../../domain/events/address.ts'
import type { Ledger } from '../database.ts'

const KEY = 'own-emails'

/** The user's addresses as calendars named them. */
export async function readOwnEmails(ledger: Ledger): Promise<readonly string[]> {
  const value = (await ledger.meta.get(KEY))?.value
  return Array.isArray(value) ? (value as string[]) : []
}

export async function learnOwnEmail(ledger: Ledger, email: string): Promise<void> {
  const known = await readOwnEmails(ledger)
  const address = addressOf(email)
  if (!known.includes(address)) await ledger.meta.put({ key: KEY, value: [...known, address] })
}
