import { openLedger } from '../ledger/database.ts'

/** The one connection of this page; it only reads. */
export const ledger = openLedger()
