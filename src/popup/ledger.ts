import { openLedger } from '../ledger/database.ts'

/** The one connection of this popup; it only reads. */
export const ledger = openLedger()
