const DAY_MS = 24 * 60 * 60_000
const QUARTER_MS = 15 * 60_000

const BERLIN = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Berlin',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19700329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19701025T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
]

const RULES = [
  'FREQ=WEEKLY',
  'FREQ=WEEKLY;BYDAY=MO,WE',
  'FREQ=WEEKLY;INTERVAL=2',
  'FREQ=MONTHLY;BYDAY=-1FR',
  'FREQ=DAILY',
  'FREQ=WEEKLY;BYDAY=TU',
  'FREQ=MONTHLY',
]

/**
 * The feed of somebody busy for eight years, as Google writes it: of each 20 events 16 are single, 3 are series of which
 * most have ended, and 1 is an instance that was moved. `stamp`: when it was made.
 */
export function makeFeed(count: number, nowMs: number, stamp: string): string {
  const events = Array.from({ length: count }, (_, index) => eventAt(index, count, nowMs, stamp))
  const head = ['BEGIN:VCALENDAR', 'PRODID:-//Google Inc//Google Calendar 70.9054//EN', 'VERSION:2.0']
  const calendar = ['X-WR-CALNAME:anna@studio.example', 'X-WR-TIMEZONE:Europe/Berlin', ...BERLIN]
  return [...head, ...calendar, ...events.flat(), 'END:VCALENDAR', ''].flatMap(fold).join('\r\n')
}

/** The last of them a quarter of a year ahead. */
function eventAt(index: number, count: number, nowMs: number, stamp: string): string[] {
  const kind = index % 20
  const day = Math.round(nowMs / DAY_MS) - Math.round(((count - index) / count) * 2_920) + 90
  const startMs = day * DAY_MS + (32 + ((index * 7) % 36)) * QUARTER_MS
  const repeats = kind === 3 || kind === 9 || kind === 15
  const series = `${(index - 1).toString(32).padStart(26, 'a')}@google.com`
  const uid = kind === 4 ? series : `${index.toString(32).padStart(26, 'a')}@google.com`
  const at = (name: string, ms: number) =>
    repeats || kind === 4 ? `${name};TZID=Europe/Berlin:${basic(ms).slice(0, -1)}` : `${name}:${basic(ms)}`
  return [
    'BEGIN:VEVENT',
    at('DTSTART', startMs),
    at('DTEND', startMs + 3 * QUARTER_MS),
    ...(repeats ? [ruleAt(index, startMs), at('EXDATE', startMs + 14 * DAY_MS)] : []),
    `DTSTAMP:${stamp}`,
    'ORGANIZER;CN=Anna Berg:mailto:anna@studio.example',
    `UID:${uid}`,
    ...guestsAt(index),
    ...(kind === 4 ? [at('RECURRENCE-ID', startMs - DAY_MS)] : []),
    `CREATED:${basic(startMs - 20 * DAY_MS)}`,
    ...(kind % 5 === 0 ? meetAt(index) : []),
    `LAST-MODIFIED:${basic(startMs - 10 * DAY_MS)}`,
    `LOCATION:${kind % 7 === 0 ? 'Torstraße 1\\, 10119 Berlin' : ''}`,
    'SEQUENCE:0',
    'STATUS:CONFIRMED',
    `SUMMARY:Meeting ${index} about the next step`,
    'TRANSP:OPAQUE',
    'END:VEVENT',
  ]
}

/** One series in twenty still goes on. */
function ruleAt(index: number, startMs: number): string {
  const series = Math.floor((index * 3) / 20)
  const rule = RULES[series % RULES.length]
  return `RRULE:${rule}${series % 20 === 0 ? '' : `;UNTIL=${basic(startMs + 120 * DAY_MS)}`}`
}

const guestsAt = (index: number): string[] =>
  Array.from({ length: index % 3 }, (_, guest) => {
    const name = `kim${(index * 3 + guest) % 200}`
    return `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Kim ${name};X-NUM-GUESTS=0:mailto:${name}@acme.example`
  })

function meetAt(index: number): string[] {
  const letters = Array.from((index + 10_000).toString().padStart(10, '0'))
    .map((digit) => 'abcdefghij'[Number(digit)])
    .join('')
  const address = `https://meet.google.com/${letters.slice(0, 3)}-${letters.slice(3, 7)}-${letters.slice(7)}`
  const block = `-::~:~::${':~'.repeat(12)}::~:~::-`
  return [`X-GOOGLE-CONFERENCE:${address}`, `DESCRIPTION:${block}\\nJoin with Google Meet: ${address}\\n${block}`]
}

const basic = (atMs: number): string => `${new Date(atMs).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`

const fold = (line: string): string[] =>
  line.length <= 75 ? [line] : [line.slice(0, 75), ...fold(line.slice(75)).map((rest) => ` ${rest}`)]
