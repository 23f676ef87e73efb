import { canonicalClient } from '../domain/clients/identity.ts'
import { type CardVersion, cardInForce, MY_CARD } from '../domain/expectations/cards.ts'
import { decideOffer, deriveTold, type Offer, type Told } from '../domain/expectations/told.ts'
import { deriveInvoices, type Invoice } from '../domain/invoices/derive-invoices.ts'
import { effectiveFacts } from '../domain/meeting/effective.ts'
import type { EpochMs, Fact, SubjectKind } from '../domain/meeting/fact.ts'
import { deriveProjects, type Project } from '../domain/projects/derive-projects.ts'
import { aboutClient, aboutExpectations } from './about.ts'
import type { Ledger } from './database.ts'
import { clientsAround, rowsAbout, rowsLinkedTo } from './neighbourhood.ts'
import { lookAtFacts } from './read-facts.ts'
import type { FactRow } from './rows.ts'

/** The latest sent first. */
export const allInvoices = async (ledger: Ledger): Promise<Invoice[]> =>
  deriveInvoices(await factsOfAll(ledger, 'invoice'))

export async function invoicesOfClient(ledger: Ledger, client: string): Promise<Invoice[]> {
  const { facts, canonical } = await factsWith(ledger, 'invoice', client)
  return deriveInvoices(facts).filter((invoice) => invoice.client === canonical)
}

/** The delivery that comes first is first. `timeZone`: IANA name of the user's calendar. */
export const allProjects = async (ledger: Ledger, now: EpochMs, timeZone: string): Promise<Project[]> =>
  deriveProjects(await factsOfAll(ledger, 'project'), now, timeZone)

/** Those not closed. */
export const openProjects = async (ledger: Ledger, now: EpochMs, timeZone: string): Promise<Project[]> =>
  (await allProjects(ledger, now, timeZone)).filter(({ closed }) => closed === null)

/** Closed ones too. */
export async function projectsOfClient(
  ledger: Ledger,
  client: string,
  now: EpochMs,
  timeZone: string,
): Promise<Project[]> {
  const { facts, canonical } = await factsWith(ledger, 'project', client)
  return deriveProjects(facts, now, timeZone).filter((project) => project.client === canonical)
}

/** The card for everybody; `null`: none was written. */
export async function readMyCard(ledger: Ledger, now: EpochMs): Promise<CardVersion | null> {
  return cardInForce(effectiveFacts(await factsAbout(ledger, [aboutExpectations(MY_CARD)])), null, now)
}

export type ClientExpectations = {
  readonly present: CardVersion | null
  readonly told: readonly Told[]
  readonly offer: Offer
}

/** The facts that stand about a client, about the cards that may hold for them and about what they were told. */
export async function factsOfExpectations(ledger: Ledger, client: string): Promise<Fact[]> {
  const { ids, rows } = await lookAtFacts(ledger, (known) => clientsAround(known, [client]))
  const cards = await factsAbout(ledger, [MY_CARD, ...ids].map(aboutExpectations))
  return effectiveFacts([...factsOf(rows), ...cards])
}

/** What holds for a client now, what they were told of it, and whether they should hear of it. */
export async function readExpectations(ledger: Ledger, client: string, now: EpochMs): Promise<ClientExpectations> {
  const standing = await factsOfExpectations(ledger, client)
  return {
    present: cardInForce(standing, client, now),
    told: deriveTold(standing, client),
    offer: decideOffer(standing, client, now),
  }
}

type Work = Extract<SubjectKind, 'invoice' | 'project'>

const clientsIn = (rows: readonly FactRow[]): string[] =>
  rows.flatMap(({ fact }) => (fact.kind === 'invoice-set' || fact.kind === 'project-planned' ? fact.client : []))

const factsOf = (rows: readonly FactRow[]): Fact[] => rows.map((row) => row.fact)

async function factsOfAll(ledger: Ledger, kind: Work): Promise<Fact[]> {
  const rows = await ledger.facts.where('about').startsWith(`${kind}:`).toArray()
  const around = await lookAtFacts(ledger, (known) => clientsAround(known, clientsIn(rows)))
  return factsOf([...rows, ...around.rows])
}

/** All facts of whatever was ever linked to the client, and who the client is today: it may be another's by now. */
async function factsWith(ledger: Ledger, kind: Work, client: string): Promise<{ facts: Fact[]; canonical: string }> {
  const { around, rows } = await lookAtFacts(ledger, (known) => {
    const around = clientsAround(known, [client])
    const linked = rowsLinkedTo(known, around.ids.map(aboutClient)).filter(({ fact }) => fact.subject.kind === kind)
    return {
      around,
      rows: rowsAbout(
        known,
        linked.map(({ about }) => about),
      ),
    }
  })
  return {
    facts: factsOf([...rows, ...around.rows]),
    canonical: canonicalClient(factsOf(around.rows))(client),
  }
}

const factsAbout = async (ledger: Ledger, abouts: readonly string[]): Promise<Fact[]> =>
  factsOf(await lookAtFacts(ledger, (known) => rowsAbout(known, abouts)))
