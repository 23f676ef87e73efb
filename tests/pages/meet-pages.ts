import type { Sighting } from '../../src/pages/meet/sighting.ts'

/** A stored page and what must be read from it.  */
export type MeetPage = {
  readonly file: string
  readonly path: string
  readonly says: Partial<Sighting>
}

const ROOM = '/abc-defg-hij'
const person = (device: number, name: string) => ({ key: `spaces/fieldspace/devices/${device}`, name })
const JON = person(65, 'Jon Acme')
const inCall = (file: string, says: Partial<Sighting>): MeetPage => ({
  file,
  path: ROOM,
  says: { state: 'in-call', code: 'abc-defg-hij', myName: 'Vera Lind', signals: 3, ...says },
})
const alone = (file: string, says: Partial<Sighting> = {}): MeetPage =>
  inCall(file, { company: 'alone', companySignals: 3, devices: 1, participants: [], ...says })
const others = (file: string, says: Partial<Sighting>): MeetPage =>
  inCall(file, { company: 'others', companySignals: 3, ...says })
const outside = (file: string, says: Partial<Sighting>, path = ROOM): MeetPage => ({
  file,
  path,
  says: { company: 'unsure', participants: [], ...says },
})

export const MEET_PAGES: readonly MeetPage[] = [
  outside('landing-2026-09.html', { state: 'landing', code: null }, '/'),
  outside('green-room-2026-09.html', { state: 'green-room', title: 'Fence quote' }),
  outside('green-room-host-de-2026-09.html', { state: 'green-room' }),
  outside('knocking-2026-08.html', { state: 'knocking', title: 'Fence quote' }),
  outside('knocking-th-2026-08.html', { state: 'knocking' }),
  outside('ended-2026-06.html', { state: 'ended', signals: 2 }),
  outside('ended-removed-ja-2026-09.html', { state: 'ended', signals: 1 }),
  alone('in-call-alone-2026-05.html', { title: null }),
  alone('in-call-alone-many-chips-2026-05.html', { title: 'Fence quote' }),
  alone('in-call-alone-self-hidden-2026-08.html', { companySignals: 2, myName: null }),
  alone('in-call-alone-arabic-digits-2026-08.html'),
  alone('in-call-alone-presenting-2026-09.html', { iPresent: true }),
  alone('in-call-panel-closed-2026-10.html'),
  alone('in-call-someone-knocking-2026-07.html', { knocking: [{ key: 'Jon Acme', name: 'Jon Acme' }] }),
  others('in-call-two-2026-08.html', { title: 'Fence quote', devices: 2, participants: [JON] }),
  others('in-call-two-thai-digits-2026-10.html', { devices: 2, participants: [person(65, 'สมชาย')] }),
  others('in-call-two-self-hidden-2026-08.html', { devices: 2, myName: null, participants: [JON] }),
  others('in-call-two-names-late-2026-08.html', { participants: [person(65, '')] }),
  others('in-call-three-tiles-2026-08.html', {
    title: 'Fence quote',
    participants: [person(66, 'Vera Lind'), person(67, "Vera's Notetaker")],
  }),
  others('in-call-external-first-2026-08.html', { devices: 2, participants: [JON] }),
  others('in-call-presentation-2026-09.html', { devices: 2, iPresent: false, participants: [JON] }),
  others('in-call-many-2026-08.html', { devices: 25 }),
  others('in-call-panel-th-2026-10.html', { companySignals: 4, participants: [JON, person(68, 'Ida Berg')] }),
  others('in-call-older-captions-2026-01.html', { participants: [JON] }),
  inCall('in-call-own-name-twice-2026-08.html', { company: 'only-me', participants: [person(66, 'Vera Lind')] }),
  inCall('in-call-remount-2026-08.html', { company: 'unsure', signals: 2, myName: null, title: 'Fence quote' }),
]
