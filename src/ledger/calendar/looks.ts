import type { Look, SeenEvent } from '../../domain/events/look.ts'
import type { EpochMs } from '../../domain/meeting/fact.ts'
import { occurrenceKey } from '../../domain/meeting/unite.ts'
import type { Ledger } from '../database.ts'
import type { EventRow } from './event-row.ts'

/** What is kept of a look beside its events, which have rows of their own. */
type LookFrame = Omit<Look, 'events'> & { readonly doubted: Look | null }

export type KeptLook = { readonly look: Look; readonly doubted: Look | null }

const PREFIX = 'look '
const frameKey = (calendar: string) => `${PREFIX}${calendar}`

/** The last look at each calendar that was believed. */
export async function readLooks(ledger: Ledger): Promise<KeptLook[]> {
  const frames = await ledger.meta.where('key').startsWith(PREFIX).toArray()
  return Promise.all(
    frames.map(async ({ value }) => {
      const { doubted, ...frame } = value as LookFrame
      const rows = await ofCalendar(ledger, frame.calendar).toArray()
      return { look: { ...frame, events: rows.map((row) => row.event) }, doubted }
    }),
  )
}

/** Puts a look in the place of the one before. */
export async function putLook(ledger: Ledger, { events, ...frame }: Look): Promise<void> {
  await ofCalendar(ledger, frame.calendar).delete()
  await ledger.events.bulkPut(events.map((event) => toEventRow(event, frame.calendar, frame.asOfMs)))
  await putFrame(ledger, { ...frame, doubted: null })
}

export const doubtLook = async (ledger: Ledger, believed: Look, doubted: Look): Promise<void> => {
  const { events: _, ...frame } = believed
  await putFrame(ledger, { ...frame, doubted })
}

/** The calendar still holds the same at a later time. */
export const renewLook = async (ledger: Ledger, believed: Look, asOfMs: EpochMs): Promise<void> => {
  const { events: _, ...frame } = believed
  if (asOfMs > frame.asOfMs) await putFrame(ledger, { ...frame, asOfMs, doubted: null })
}

export async function forgetLooks(ledger: Ledger, calendar: string): Promise<void> {
  await ofCalendar(ledger, calendar).delete()
  await ledger.meta.delete(frameKey(calendar))
}

export const toEventRow = (event: SeenEvent, calendar: string, asOfMs: EpochMs): EventRow => ({
  calendar,
  key: occurrenceKey(event.occurrence),
  event,
  asOfMs,
  startMs: event.startMs,
  ...(event.meetCode === null ? {} : { code: event.meetCode }),
})

const putFrame = (ledger: Ledger, frame: LookFrame) => ledger.meta.put({ key: frameKey(frame.calendar), value: frame })

const ofCalendar = (ledger: Ledger, calendar: string) =>
  ledger.events.where('[calendar+key]').between([calendar, ''], [calendar, '\uffff'])
