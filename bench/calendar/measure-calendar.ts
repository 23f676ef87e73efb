import { serveCalendarStandIn } from '../../tests/calendar-stand-in/serve.ts'
import { sayCosts } from '../call/say-profile.ts'
import { atMost, type Figure } from '../figure.ts'
import { say } from '../progress.ts'
import { type CalendarRun, runCalendar } from './calendar-run.ts'

const CHIPS = 400

export async function measureCalendar({ quick, profile }: { readonly quick: boolean; readonly profile: boolean }) {
  const server = await serveCalendarStandIn()
  const rounds = quick ? 3 : 10
  const runs: CalendarRun[] = []
  for (let round = 0; round < rounds; round += 1) {
    say(`calendar: round ${round + 1} of ${rounds}`)
    // oxlint-disable-next-line no-await-in-loop -- two browsers at once would measure each other
    runs.push(await runCalendar(server.port, CHIPS))
  }
  server.close()
  if (profile) {
    sayCosts(
      'marking',
      runs.map(({ marking }) => marking),
    )
    sayCosts(
      'drawing',
      runs.flatMap(({ drawings }) => drawings),
    )
  }
  return figuresOf(runs)
}

const figuresOf = (runs: readonly CalendarRun[]): Figure[] => [
  {
    name: 'Script time until 2.5 s after load, calendar without events',
    unit: 'ms',
    samples: runs.map(({ load }) => load.ms),
    budget: null,
  },
  {
    name: `Script time to mark ${CHIPS} chips, all with known clients`,
    unit: 'ms',
    samples: runs.map(({ marking }) => marking.ms),
    budget: atMost(10),
  },
  {
    name: `Script time when the page draws ${CHIPS} marked chips anew`,
    unit: 'ms',
    samples: runs.flatMap(({ drawings }) => drawings.map(({ ms }) => ms)),
    budget: atMost(2),
  },
]
