import { parseDataEventId } from '../../domain/events/occurrence-id.ts'
import type { Day, EpochMs, Occurrence } from '../../domain/meeting/fact.ts'
import { attributeOf, createProbe, cut, enclosing, type Probe } from '../probe.ts'
import { ANCHORS, type AnchorName } from './anchors.ts'
import { parseCompactDay } from './datekey.ts'
import { parseWhen } from './parse-when.ts'
import type { CalendarPage } from './read-calendar-page.ts'
import { emailOf } from './read-guests.ts'
import { resolveWhen } from './resolve-when.ts'
import { isShown } from './shown.ts'

const TITLE_LENGTH = 200

/** An event that is being written and not yet saved. */
export type Draft = {
  readonly kind: 'quick-create' | 'editor'
  /** What is being changed; `null`: a new event, or the page does not say. */
  readonly editing: Occurrence | null
  readonly title: string
  /** Emails typed so far, each once; mine may be among them. */
  readonly guests: readonly string[]
  /** `null`: the page does not say beyond doubt. */
  readonly startMs: EpochMs | null
}

type Fields = { title: Element | null; date: Element | null; time: Element | null }

/** `null`: nothing is being written. */
export function readDraft(document: Document, path: string, page: CalendarPage): Draft | null {
  const probe = createProbe(document, ANCHORS)
  return page.screen === 'editor' ? readEditor(probe, path, page) : readQuickCreate(probe, page)
}

function readEditor(probe: Probe<AnchorName>, path: string, page: CalendarPage): Draft | null {
  const fields = { title: probe.first('editorTitle'), date: probe.first('editorDate'), time: probe.first('editorTime') }
  if (fields.title === null && probe.first('editorSave') === null) return null
  const [, id] = /\/eventedit\/(?!duplicate\/)([\w-]+)/.exec(path) ?? []
  const editing = id === undefined ? null : (parseDataEventId(id)?.occurrence ?? null)
  const guests = probe.all('guest').filter((guest) => isShown(guest) && enclosing(guest, ANCHORS.dialog) === null)
  return { kind: 'editor', editing, ...readFields(fields, guests, page) }
}

function readQuickCreate(probe: Probe<AnchorName>, page: CalendarPage): Draft | null {
  const panel = probe.all('newEvent').find(isShown)
  const dialog = panel && enclosing(panel, ANCHORS.dialog)
  if (!dialog) return null
  const title = probe.first('newTitle', dialog)
  const date = probe.first('newDate', dialog)
  const inputs = probe.all('input', dialog)
  const behind = date === null ? [] : inputs.slice(inputs.indexOf(date) + 1)
  const time = behind.find((input) => clockOf(input, page.locale) !== null) ?? null
  const guests = probe.all('guest', dialog)
  return { kind: 'quick-create', editing: null, ...readFields({ title, date, time }, guests, page) }
}

function readFields({ title, date, time }: Fields, guests: readonly Element[], page: CalendarPage) {
  const emails = guests.map(emailOf).filter((email) => email !== null)
  return {
    title: cut(valueOf(title).trim(), TITLE_LENGTH),
    guests: [...new Set(emails)],
    startMs: startOf(parseCompactDay(attributeOf(date, 'data-date')), clockOf(time, page.locale), page.zone),
  }
}

function startOf(day: Day | null, clock: number | null, zone: string | null): EpochMs | null {
  if (day === null || clock === null || zone === null) return null
  const [year, month, ofMonth] = day.split('-').map(Number)
  const written = { year: year ?? 0, month: month ?? 0, day: ofMonth ?? 0, weekday: null }
  const when = { days: [written], clocks: [clock] }
  return resolveWhen(when, { zone, days: [], chipDays: [], stampMs: null })?.startMs ?? null
}

function clockOf(input: Element | null, locale: string | null): number | null {
  const when = parseWhen(valueOf(input), locale)
  return when?.days.length === 0 && when.clocks.length === 1 ? (when.clocks[0] ?? null) : null
}

/** What was typed is in no attribute. */
const valueOf = (input: Element | null) => (input as HTMLInputElement | null)?.value ?? ''
