import type { Circle } from '../domain/clients/circle.ts'
import type { FactBody, FactDraft, Role, Subject } from '../domain/meeting/fact.ts'
import { MY_POLICY } from '../domain/policy/policy-in-force.ts'
import type { Ledger } from '../ledger/database.ts'
import { standingFacts } from '../ledger/facts-about.ts'
import { findMeeting } from '../ledger/queries.ts'
import { readSettings } from '../ledger/settings.ts'

const LISTS: Partial<Record<Role, keyof Circle>> = {
  colleague: 'colleagues',
  'note-taker': 'noteTakers',
  'my-device': 'myNames',
}

const rememberedId = (id: string) => `${id} remembered`

/**
 * What an answer says about every other meeting: "Is this Acme?" is asked of a name once. Taking the answer back takes
 * back what was remembered of it.
 */
export async function draftsToRemember(ledger: Ledger, drafts: readonly FactDraft[], now: number) {
  const remembered: FactDraft[] = []
  for (const draft of drafts)
    if (draft.kind === 'participant-is') remembered.push(...(await whoTheyAre(ledger, draft, now)))
  const retractions = drafts.filter((draft) => draft.kind === 'retracts')
  if (retractions.length === 0) return remembered
  const twins = await ledger.facts.bulkGet(retractions.map(({ fact }) => rememberedId(fact)))
  for (const [index, draft] of retractions.entries()) {
    const twin = twins[index]
    if (twin) remembered.push(remember(draft, twin.fact.subject, { kind: 'retracts', fact: twin.id }))
  }
  return remembered
}

async function whoTheyAre(
  ledger: Ledger,
  said: Extract<FactDraft, { kind: 'participant-is' }>,
  now: number,
): Promise<FactDraft[]> {
  const meeting = (await findMeeting(ledger, said.subject.id))?.meeting
  if (!meeting) return []
  const name = (await standingFacts(ledger, meeting.ids)).flatMap((fact) =>
    'who' in fact && fact.who?.key === said.key && fact.who.name !== '' ? fact.who.name : [],
  )[0]
  if (name === undefined) return []
  const list = LISTS[said.role]
  if (list) {
    const { circle } = await readSettings(ledger, now)
    if (circle[list].includes(name)) return []
    const subject: Subject = { kind: 'policy', id: MY_POLICY }
    return [remember(said, subject, { kind: 'circle-set', circle: { ...circle, [list]: [...circle[list], name] } })]
  }
  const client = meeting.clientId === null ? undefined : await ledger.clients.get(meeting.clientId)
  if (said.role !== 'client' || !client || client.known.people.includes(name)) return []
  const { name: called, emails, domains, people } = client.known
  const body: FactBody = { kind: 'client-named', name: called, emails, domains, people: [...people, name] }
  return [remember(said, { kind: 'client', id: client.id }, body)]
}

const remember = (said: FactDraft, subject: Subject, body: FactBody): FactDraft => ({
  id: rememberedId(said.id),
  subject,
  happenedAt: said.happenedAt,
  source: { via: 'hand' },
  certainty: 'manual',
  ...body,
})
