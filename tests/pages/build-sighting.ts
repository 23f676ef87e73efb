import { ANCHORS, type AnchorName } from '../../src/pages/meet/anchors.ts'
import type { Person, Sighting } from '../../src/pages/meet/sighting.ts'

const NO_ANCHORS = Object.fromEntries(Object.keys(ANCHORS).map((name) => [name, false])) as Record<AnchorName, boolean>

export const JON: Person = { key: 'devices/65', name: 'Jon Acme' }
export const IDA: Person = { key: 'devices/68', name: 'Ida Berg' }
export const BOT: Person = { key: 'devices/67', name: "Vera's Notetaker" }

/** A look at the meeting's page. */
export function buildSighting(says: Partial<Sighting> = {}): Sighting {
  return {
    state: 'in-call',
    code: 'abc-defg-hij',
    title: null,
    company: 'unsure',
    myName: null,
    participants: [],
    devices: null,
    unseen: 0,
    iPresent: false,
    knocking: [],
    signals: 3,
    companySignals: 0,
    health: NO_ANCHORS,
    ...says,
  }
}

export const alone = (says: Partial<Sighting> = {}): Sighting =>
  buildSighting({ company: 'alone', companySignals: 3, devices: 1, myName: 'Vera Lind', ...says })

export const withOthers = (participants: readonly Person[], says: Partial<Sighting> = {}): Sighting =>
  buildSighting({
    company: 'others',
    companySignals: 3,
    devices: 1 + participants.length,
    myName: 'Vera Lind',
    participants,
    ...says,
  })

export const outside = (state: Sighting['state'], says: Partial<Sighting> = {}): Sighting =>
  buildSighting({ state, signals: 1, ...says })

/** Leave is still there, whatever else is not. */
export const stillInside = (says: Partial<Sighting> = {}): Sighting =>
  outside('unknown', { health: { ...NO_ANCHORS, leave: true }, ...says })
