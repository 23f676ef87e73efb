import type { ClientBrief, FirstBrief, MeetingBrief, Reach } from '../../src/messages/protocol.ts'
import { client } from '../build/client-brief.ts'
import { buildBrief, ended, REACH } from './build-brief.ts'

export type CalendarScene = {
  readonly line?: {
    readonly clients: readonly ClientBrief[]
    readonly canStart?: boolean
    readonly firsts?: readonly FirstBrief[]
  }
  /** `onPage`: what is written has the page to itself. */
  readonly notice?: { readonly clients: readonly ClientBrief[]; readonly onPage?: boolean }
  readonly brief?: MeetingBrief
  readonly reach?: Reach
}

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk '.repeat(20)
const acme = client({ late: 4, medianWaitMs: 11 * 60_000, standing: 'pattern', nextStep: 'security' })
const beta = client({ id: 'beta', name: 'Beta', standing: 'good', nextStep: 'flexibility' })
const gamma = client({
  id: 'gamma',
  name: 'Gamma',
  meetings: 5,
  late: 3,
  standing: 'off-the-schedule',
  nextStep: 'way-back',
  offBecause: 'three no-shows.',
  wayBack: ['prepay', 'confirm-day-before'],
})
const bare = client({ id: 'bare', name: 'Bare', standing: 'off-the-schedule', nextStep: 'way-back' })
const delta = client({ id: 'delta', name: 'Delta', meetings: 1, standing: 'new' })
const fresh = client({ id: 'fresh', name: 'Fresh', meetings: 0, standing: 'new' })
const long = client({ id: 'long', name: LONG, standing: 'off-the-schedule', nextStep: 'way-back', offBecause: LONG })
const hostile = client({ id: 'hostile', name: '<img src=x onerror=alert(1)> \u202Eevil 💥', late: 1, meetings: 4 })
const words = 'So that our time is well used:\n\n- Up to 5 minutes late is fine; if it takes longer, please tell me.'
const first = (client: string | null, name: string, text = words): FirstBrief => ({ client, name, words: text })

/** All that can be said beside a calendar's events. */
export const CALENDAR_SCENES: Readonly<Record<string, CalendarScene>> = {
  pattern: { line: { clients: [acme] } },
  good: { line: { clients: [beta] } },
  off: { line: { clients: [gamma] } },
  new: { line: { clients: [delta] } },
  fresh: { line: { clients: [fresh], canStart: true } },
  first: { line: { clients: [fresh], firsts: [first('fresh', 'Fresh')] } },
  'first-stranger': { line: { clients: [], canStart: true, firsts: [first(null, 'Epsilon')] } },
  'first-of-both': { line: { clients: [fresh], firsts: [first('fresh', 'Fresh'), first(null, 'Epsilon')] } },
  'first-by-two-cards': { line: { clients: [fresh], firsts: [first('fresh', 'Fresh', 'Own'), first(null, LONG)] } },
  several: { line: { clients: [acme, beta, delta], canStart: true } },
  long: { line: { clients: [long, hostile] } },
  'here-alone': { line: { clients: [], canStart: true } },
  'here-running': { line: { clients: [beta] }, brief: buildBrief({ channel: 'in-person', code: null }) },
  'here-over': {
    line: { clients: [beta] },
    brief: buildBrief({ ...ended(0, 0), channel: 'in-person', code: null }),
    reach: REACH,
  },
  'notice-off': { notice: { clients: [gamma] } },
  'notice-both': { notice: { clients: [acme, gamma] } },
  'notice-bare': { notice: { clients: [bare] } },
  'notice-long': { notice: { clients: [long] } },
  'notice-on-page': { notice: { clients: [gamma], onPage: true } },
}
