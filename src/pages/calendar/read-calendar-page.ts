import { attributeOf, createProbe, type Memory, textOf } from '../probe.ts'
import { ANCHORS, type AnchorName } from './anchors.ts'

export type Screen = 'grid' | 'editor' | 'schedule' | 'search' | 'settings' | 'trash' | 'unknown'
export type View = 'day' | 'week' | 'month' | 'custom-days' | 'year' | 'schedule'

/** What Calendar's page says of itself. */
export type CalendarPage = {
  readonly screen: Screen
  /** `null`: not one that shows days, or not known. */
  readonly view: View | null
  readonly email: string | null
  /** In which its times are shown, an IANA name; `null`: it does not say, or no such zone. */
  readonly zone: string | null
  readonly locale: string | null
  /** `unreadable`: it shows events, and no id of one can be read. */
  readonly state: 'read' | 'empty' | 'unreadable'
  readonly chips: { readonly shown: number; readonly read: number }
  readonly health: Readonly<Record<PageAnchor, boolean>>
}

const PAGE_ANCHORS = ['family', 'viewKey', 'period', 'email', 'account', 'zone', 'locale', 'chipMark'] as const
type PageAnchor = (typeof PAGE_ANCHORS)[number]

const SCREENS: Readonly<Record<string, Screen>> = {
  EVENT: 'grid',
  EVENT_EDIT: 'editor',
  SCHEDULE: 'schedule',
  SEARCH: 'search',
  SETTINGS: 'settings',
  TRASH: 'trash',
}
const VIEWS: Readonly<Record<string, View>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  custom_days: 'custom-days',
  customday: 'custom-days',
  year: 'year',
  agenda: 'schedule',
}

/** `chipsRead`: how many chips `readChips` can read in it. */
export function readCalendarPage(
  document: Document,
  path: string,
  chipsRead: number,
  memory?: Memory<AnchorName>,
): CalendarPage {
  const probe = createProbe(document, ANCHORS, memory)
  const shown = Math.max(probe.all('chipMark').length, chipsRead)
  const family = attributeOf(probe.first('family'), 'data-viewfamily')
  const [, place = ''] = /\/r\/([a-z]+)/.exec(path) ?? []
  const screen = SCREENS[family ?? ''] ?? screenOfPath(place)
  const key = attributeOf(probe.first('viewKey'), 'data-viewkey')?.toLowerCase()
  const period = attributeOf(probe.first('period'), 'data-period-type')
  const view = VIEWS[key ?? ''] ?? VIEWS[period ?? ''] ?? VIEWS[place] ?? null
  const email = textOf(probe.first('email')) || attributeOf(probe.first('account'), 'content') || ''
  const locale = textOf(probe.first('locale')) || document.documentElement.lang
  return {
    screen,
    view: screen === 'schedule' ? 'schedule' : screen === 'grid' ? view : null,
    email: email.includes('@') ? email.toLowerCase() : null,
    zone: parseZone(textOf(probe.first('zone'))),
    locale: parseLocale(locale),
    state: chipsRead > 0 ? 'read' : shown > 0 ? 'unreadable' : 'empty',
    chips: { shown, read: chipsRead },
    health: Object.fromEntries(
      PAGE_ANCHORS.map((name) => [name, probe.first(name) !== null]),
    ) as CalendarPage['health'],
  }
}

/** The address alone says which days a grid shows only where somebody chose them. */
function screenOfPath(place: string): Screen {
  if (place === 'eventedit') return 'editor'
  if (place === 'search' || place === 'settings' || place === 'trash') return place
  if (place === 'agenda') return 'schedule'
  return VIEWS[place] === undefined ? 'unknown' : 'grid'
}

function parseZone(text: string): string | null {
  try {
    return text === '' ? null : new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone
  } catch {
    return null
  }
}

/** Google writes "en_GB" in places. */
function parseLocale(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text.replaceAll('_', '-'))[0] ?? null
  } catch {
    return null
  }
}
