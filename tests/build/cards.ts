import type { EpochMs, ExpectationsCard, Fact } from '../../src/domain/meeting/fact.ts'
import { byHand } from './facts.ts'

export const plainCard: ExpectationsCard = {
  steps: ['brief', 'draft', 'print'],
  timelines: 'Three weeks',
  responsibilities: 'Changes by Wednesday',
  graceMinutes: 5,
  noticeHours: 24,
  movesAllowed: 1,
  responseTime: 'A day',
  reach: 'By phone',
  fee: null,
}

/** It says nothing beyond what the policy holds everybody to. */
export const silentCard: ExpectationsCard = {
  steps: [],
  timelines: '',
  responsibilities: '',
  graceMinutes: 5,
  noticeHours: 24,
  movesAllowed: null,
  responseTime: '',
  reach: '',
  fee: null,
}

/** A version of the card for everybody, or for one client. */
export const cardWritten = (atMs: EpochMs, subject = 'mine', card: Partial<ExpectationsCard> = {}): Fact =>
  byHand({ kind: 'expectations-written', card: { ...plainCard, ...card } }, atMs, { subject })

export const cardTold = (version: Pick<Fact, 'id'>, atMs: EpochMs, subject = 'acme'): Fact =>
  byHand({ kind: 'expectations-told', card: version.id, how: 'invitation' }, atMs, { subject })

/** What was said of this is taken back. */
export const takenBack = (fact: Fact, atMs: EpochMs): Fact => ({
  ...byHand({ kind: 'retracts', fact: fact.id }, atMs),
  subject: fact.subject,
})
