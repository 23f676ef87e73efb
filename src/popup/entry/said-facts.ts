import type { EpochMs, FactDraft } from '../../domain/meeting/fact.ts'
import {
  type Saying,
  sayCall,
  sayIArrived,
  sayILeft,
  sayNote,
  sayOutcome,
  saySchedule,
  sayTheyArrived,
} from '../../domain/meeting/say.ts'
import type { MeetingEntry, MeetingSaid } from './meeting-entry.ts'

type Setting = {
  readonly meeting: string
  readonly title: string | null
  readonly timeZone: string
  readonly now: EpochMs
  /** Ids of the facts, by name of what they say: the same at every retry of one form. */
  readonly idFor: (name: string) => string
}

const ON_THE_DATE: readonly (keyof MeetingEntry)[] = ['start', 'iArrived', 'theyArrived', 'iLeft']

type Changed = (field: keyof MeetingEntry) => boolean

/** Which fields of the form say something new; another date moves every time on it. */
export function changedFrom(before: MeetingEntry | null, after: MeetingEntry): Changed {
  if (!before) return (field) => after[field] !== ''
  const moved = before.date !== after.date
  return (field) => before[field] !== after[field] || (moved && ON_THE_DATE.includes(field))
}

/** A time that the ledger has and the form no longer gives: a record is corrected, not emptied. */
export const clearedTime = (before: MeetingEntry, after: MeetingEntry): 'iArrived' | 'iLeft' | null =>
  (['iArrived', 'iLeft'] as const).find((field) => before[field] !== '' && after[field] === '') ?? null

/** What was said, as facts: only what changed becomes one, so that measured seconds are not rounded to typed minutes. */
export function sayEntry(
  said: MeetingSaid,
  changed: Changed,
  { meeting, title, timeZone, now, idFor }: Setting,
): FactDraft[] {
  const at = (name: string, atMs: EpochMs): Saying => ({ id: idFor(name), meeting, atMs })
  const facts: FactDraft[] = []
  if (changed('channel')) facts.push(sayCall(at('call', said.startMs), said.channel, title))
  if (changed('start') || changed('end')) {
    facts.push(saySchedule(at('schedule', now), said.startMs, said.endMs, timeZone))
  }
  if (changed('iArrived') && said.iArrivedMs !== null) facts.push(sayIArrived(at('i-arrived', said.iArrivedMs)))
  const theirs = changed('they') || changed('theyArrived')
  if (theirs && said.theyArrivedMs !== null) facts.push(sayTheyArrived(at('they-arrived', said.theyArrivedMs)))
  if (changed('iLeft') && said.iLeftMs !== null) facts.push(sayILeft(at('i-left', said.iLeftMs)))
  if (theirs || changed('iLeft')) facts.push(...sayWhetherTheyCame(said, at('outcome', now)))
  if (changed('note')) facts.push(sayNote(at('note', now), said.note))
  return facts
}

function sayWhetherTheyCame(said: MeetingSaid, saying: Saying): FactDraft[] {
  if (said.they === 'did-not-come') return [sayOutcome(saying, 'no-show')]
  if (said.they === 'not-said') return []
  const afterILeft = said.iLeftMs !== null && said.theyArrivedMs !== null && said.theyArrivedMs > said.iLeftMs
  return [sayOutcome(saying, afterILeft ? 'came-after-i-left' : 'held')]
}
