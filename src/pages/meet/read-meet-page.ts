import { attributeOf, createProbe, cut, type Probe, textOf } from '../probe.ts'
import { ANCHORS, type AnchorName } from './anchors.ts'
import { decideCompany } from './decide-company.ts'
import { type People, readKnocking, readPeople } from './read-people.ts'
import { parseCode, parseRoute } from './route.ts'
import type { CallState, Sighting } from './sighting.ts'

const TITLE_LENGTH = 200

/** Reads what a Meet page says at this moment. Touches nothing, reads no words. */
export function readMeetPage(document: Document, path: string, probe = createProbe(document, ANCHORS)): Sighting {
  return { ...readSaid(probe, path), health: probe.health() }
}

function readSaid(probe: Probe<AnchorName>, path: string): Omit<Sighting, 'health'> {
  const route = parseRoute(path)
  const nothing: Omit<Sighting, 'health'> = {
    state: 'landing',
    code: route.code,
    title: null,
    company: 'unsure',
    myName: null,
    participants: [],
    devices: null,
    unseen: 0,
    iPresent: false,
    knocking: [],
    signals: 1,
    companySignals: 0,
  }
  if (!route.meeting) return nothing
  const code = route.code ?? parseCode(attributeOf(probe.first('root'), 'data-unresolved-meeting-id'))
  const { state, signals, people } = readState(probe)
  const title = state === 'ended' || state === 'unknown' ? null : readTitle(probe, state, code)
  const seen = { ...nothing, state, signals, code, title }
  if (people === null) return seen
  const myName = people.me?.name || null
  if (state !== 'in-call') return { ...seen, myName }
  const { company, signals: companySignals } = decideCompany(people)
  return {
    ...seen,
    company,
    companySignals,
    myName,
    participants: people.others,
    devices: people.devices,
    iPresent: people.iPresent,
    knocking: readKnocking(probe),
  }
}

type State = { state: CallState; signals: number; people: People | null }

/** The order matters: what waits at the door looks like a call, and traces of a call outlive it. */
function readState(probe: Probe<AnchorName>): State {
  const there = (name: AnchorName) => probe.first(name) !== null
  const is = (state: CallState, signals: number, people: People | null = null) => ({ state, signals, people })
  if (there('callEnded')) return is('ended', 1 + Number(there('exitHall')))
  const leave = there('leave')
  if (!leave && there('exitHall')) return is('ended', 1)
  if (!leave) return there('join') ? is('green-room', 1) : is('unknown', 0)
  const people = readPeople(probe)
  const admitted = [hasPanels(probe), there('captions'), people.chipIsThere].filter(Boolean).length
  if (admitted > 0) return is('in-call', admitted, people)
  // Nobody else has a tile while I wait to be let in.
  return people.others.length > 0 || people.tiles > 1 ? is('unknown', 0, people) : is('knocking', 1, people)
}

/** The button for details may stand beside the title already at the door. */
function hasPanels(probe: Probe<AnchorName>): boolean {
  if (probe.first('chatButton') !== null) return true
  const ids = new Set(probe.all('panelButton').map((button) => attributeOf(button, 'data-panel-id')))
  return ids.size > 1
}

function readTitle(probe: Probe<AnchorName>, state: CallState, code: string | null): string | null {
  const element = probe.first('title') ?? (state === 'green-room' ? probe.first('heading') : null)
  const title = attributeOf(element, 'data-meeting-title') ?? textOf(element)
  return title === '' || title === code ? null : cut(title, TITLE_LENGTH)
}
