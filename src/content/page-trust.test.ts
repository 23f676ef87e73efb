import { expect, it } from 'vitest'
import { BOT, IDA, outside, withOthers } from '../../tests/pages/build-sighting.ts'
import { DEFAULT_CIRCLE } from '../domain/clients/circle.ts'
import type { MeetingBrief } from '../messages/protocol.ts'
import { decideCompanyShown, decidePageTrust } from './page-trust.ts'

const ROOM = '/abc-defg-hij'
const brief = { circle: DEFAULT_CIRCLE, people: [] } as unknown as MeetingBrief

it('a meeting’s page that says nothing is unreadable; another page is none of ours', () => {
  expect(decidePageTrust(outside('unknown'), ROOM, null, 0)).toBe('unreadable')
  expect(decidePageTrust(outside('unknown'), '/settings', null, 0)).toBe('reads')
  expect(decidePageTrust(null, ROOM, null, 0)).toBe('reads')
})

it('a call that does not say who is there is asked about after 20 s, not before', () => {
  const call = withOthers([], { company: 'unsure' })
  expect(decidePageTrust(call, ROOM, 0, 19_999)).toBe('reads')
  expect(decidePageTrust(call, ROOM, 0, 20_000)).toBe('unsure')
})

it('nobody looks on when only a note-taker is there', () => {
  expect(decideCompanyShown(withOthers([BOT]), brief)).toBe('only-me')
  expect(decideCompanyShown(withOthers([BOT, IDA]), brief)).toBe('others')
  expect(decideCompanyShown(withOthers([BOT], { unseen: 1 }), brief)).toBe('others')
  expect(decideCompanyShown(withOthers([BOT]), null)).toBe('others')
})
