import type { FactDraft } from '../domain/meeting/fact.ts'
import type { Ledger } from '../ledger/database.ts'
import { eraseClient } from '../ledger/erase.ts'
import { importBackup } from '../ledger/import.ts'
import { recordDrafts } from '../ledger/record-drafts.ts'
import { forgetVisits, noteAlive } from '../ledger/visits.ts'
import type { MeetingBrief } from '../messages/protocol.ts'
import { Refusal, type Services } from '../messages/serve.ts'
import { readBrief } from './brief.ts'
import { enterCall } from './enter-call.ts'
import { meetWith } from './meet-with.ts'
import { parseAppend, questionShapes, shaped } from './question-shapes.ts'
import { draftsToRemember } from './remember.ts'

export type Desk = {
  readonly ledger: Ledger
  readonly now: () => number
  /** The facts of a meeting changed; `null`: of any number of them. */
  readonly changed: (brief: MeetingBrief | null) => void
  /** Puts the overlay script into a tab; `false`: it is gone. */
  readonly drawIn: (tab: number | undefined) => Promise<boolean>
}

/** Answers every question that may cross. The only writer of the ledger. */
export function createServices({ ledger, now, changed, drawIn }: Desk): Services {
  const tellBrief = async (meeting: string) => {
    const brief = await readBrief(ledger, meeting, now())
    changed(brief)
    return brief
  }
  return {
    'call/enter': {
      from: ['meet'],
      parse: shaped(questionShapes['call/enter']),
      answer: async (entered) => {
        const brief = await tellBrief(await enterCall(ledger, entered, now()))
        if (!brief) throw new Refusal('erased')
        return brief
      },
    },
    'facts/append': {
      from: ['meet', 'extension'],
      parse: parseAppend,
      answer: async ({ facts }, _, asker) => {
        const mayBeSaid = asker === 'extension' || facts.every((fact) => fact.subject.kind === 'meeting')
        if (!mayBeSaid) throw new Refusal('not-allowed')
        await recordDrafts(ledger, [...facts, ...(await draftsToRemember(ledger, facts, now()))], now())
        await forgetVisits(ledger, facts.flatMap(visitLeft))
        const meeting = facts.find((fact) => fact.subject.kind === 'meeting')?.subject.id
        if (meeting === undefined) changed(null)
        return { brief: meeting === undefined ? null : await tellBrief(meeting) }
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
      from: ['meet', 'extension'],
      parse: shaped(questionShapes['meeting/with']),
      answer: async (met) => {
        await meetWith(ledger, met, now())
        return { brief: await tellBrief(met.meeting) }
      },
    },
    'overlay/summon': {
      from: ['meet'],
      parse: shaped(questionShapes['overlay/summon']),
      answer: async (_, sender) => ({ entered: await drawIn(sender.tab?.id) }),
    },
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
