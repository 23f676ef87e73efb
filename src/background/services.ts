import type { FactDraft } from '../domain/meeting/fact.ts'
import type { Ledger } from '../ledger/database.ts'
import { eraseClient } from '../ledger/erase.ts'
import { importBackup } from '../ledger/import.ts'
import { recordDrafts } from '../ledger/record-drafts.ts'
import { forgetVisits, noteAlive } from '../ledger/visits.ts'
import type { MeetingBrief, Page } from '../messages/protocol.ts'
import { Refusal, type Services } from '../messages/serve.ts'
import { loadWords } from '../ui/own-words/words-shelf.ts'
import { readBrief } from './brief.ts'
import { calendarServices } from './calendar/calendar-services.ts'
import { type Feeds, feedServices } from './calendar/feed-services.ts'
import { enterCall } from './enter-call.ts'
import { readCurves } from './forecast.ts'
import { meetWith } from './meet-with.ts'
import { parseAppend, questionShapes, shaped } from './question-shapes.ts'
import { readReach } from './reach.ts'
import { draftsToRemember } from './remember.ts'

export type Desk = {
  readonly ledger: Ledger
  readonly now: () => number
  /** The facts of a meeting changed; `null`: of any number of them. `told`: the tab that has it from the answer. */
  readonly changed: (brief: MeetingBrief | null, told?: number) => void
  /** For work that no answer waits for. */
  readonly afterwards: (work: Promise<unknown>) => void
  /** Puts the overlay script into a tab; `false`: it is gone. */
  readonly drawIn: (tab: number | undefined, page: Page) => Promise<boolean>
  readonly feeds: Feeds
  /** IANA name, in which days and quarters are counted. */
  readonly timeZone: () => string
}

/** Answers every question that may cross. The only writer of the ledger. */
export function createServices(desk: Desk): Services {
  const { ledger, now, changed, afterwards, drawIn, timeZone } = desk
  const tellBrief = async (meeting: string, told?: number) => {
    const brief = await readBrief(ledger, meeting, now())
    changed(brief, told)
    return brief
  }
  return {
    'call/enter': {
      from: ['meet'],
      parse: shaped(questionShapes['call/enter']),
      answer: async (entered, sender) => {
        const brief = await tellBrief(await enterCall(ledger, entered, now()), sender.tab?.id)
        if (!brief) throw new Refusal('erased')
        return brief
      },
    },
    'facts/append': {
      from: ['meet', 'calendar', 'extension'],
      parse: parseAppend,
      answer: async ({ facts }, _, asker) => {
        const mayBeSaid = asker === 'extension' || facts.every((fact) => fact.subject.kind === 'meeting')
        if (!mayBeSaid) throw new Refusal('not-allowed')
        await recordDrafts(ledger, [...facts, ...(await draftsToRemember(ledger, facts, now()))], now())
        await forgetVisits(ledger, facts.flatMap(visitLeft))
        const meeting = facts.find((fact) => fact.subject.kind === 'meeting')?.subject.id
        if (meeting === undefined) changed(null)
        else afterwards(tellBrief(meeting))
        return {}
      },
    },
    'visit/alive': {
      from: ['meet'],
      parse: shaped(questionShapes['visit/alive']),
      answer: async (sign) => {
        await noteAlive(ledger, sign, now())
        return { brief: await readBrief(ledger, sign.meeting, now()) }
      },
    },
    'meeting/with': {
      from: ['meet', 'calendar', 'extension'],
      parse: shaped(questionShapes['meeting/with']),
      answer: async (met) => {
        await meetWith(ledger, met, now())
        return { brief: await tellBrief(met.meeting) }
      },
    },
    'meeting/forecast': {
      from: ['meet', 'calendar'],
      parse: shaped(questionShapes['meeting/forecast']),
      answer: async ({ meeting }) => ({ curves: await readCurves(ledger, meeting) }),
    },
    'meeting/reach': {
      from: ['meet', 'calendar'],
      parse: shaped(questionShapes['meeting/reach']),
      answer: async ({ meeting }) => {
        const { hours } = (await loadWords()).me
        const reach = await readReach(ledger, meeting, { now: now(), timeZone: timeZone(), hours })
        if (!reach) throw new Refusal('erased')
        return { reach }
      },
    },
    'overlay/summon': {
      from: ['meet', 'calendar'],
      parse: shaped(questionShapes['overlay/summon']),
      answer: async (_, sender, asker) => ({
        entered: await drawIn(sender.tab?.id, asker === 'calendar' ? 'calendar' : 'meet'),
      }),
    },
    ...calendarServices(desk, tellBrief),
    ...feedServices(desk),
    'ledger/import': {
      from: ['extension'],
      parse: shaped(questionShapes['ledger/import']),
      answer: async ({ text }) => {
        const imported = await importBackup(ledger, text)
        if (!imported.ok) throw new Refusal(imported.error)
        changed(null)
        return imported.value
      },
    },
    'ledger/check': {
      from: ['extension'],
      parse: shaped(questionShapes['ledger/check']),
      // It was before this was asked.
      answer: async () => ({}),
    },
    'ledger/erase-client': {
      from: ['extension'],
      parse: shaped(questionShapes['ledger/erase-client']),
      answer: async ({ client }) => {
        const erased = await eraseClient(ledger, client, now())
        changed(null)
        return { erased }
      },
    },
  }
}

const visitLeft = (fact: FactDraft): string[] => (fact.kind === 'i-left' && fact.visit !== null ? [fact.visit] : [])
