import type { Fact } from '../../src/domain/meeting/fact.ts'
import { writeBackup } from '../../src/ledger/backup.ts'
import { type CalendarStandIn, createCalendarStandIn } from '../calendar-stand-in/answer.ts'
import type { StandInEvent } from '../calendar-stand-in/calendar.ts'
import type { Tab } from './driven-browser.ts'
import { type BrowserName, beginDay, untilTrue } from './working-day.ts'

export const VIEWS = ['day', 'week', 'month', 'agenda'] as const
export type View = (typeof VIEWS)[number]
export type MarkSeen = 'known' | 'watch' | 'off' | 'none'

export type CalendarDay = Awaited<ReturnType<typeof beginCalendarDay>>

type Wishes = {
  readonly events: readonly StandInEvent[]
  /** On record before the day begins. */
  readonly facts: readonly Fact[]
}

/** A working day with a calendar beside the calls, and a ledger that has something in it. */
export async function beginCalendarDay(name: BrowserName, start: string, { events, facts }: Wishes) {
  const calendar: CalendarStandIn = createCalendarStandIn()
  calendar.change(() => ({ events }))
  const day = await beginDay(name, start, { others: { 'calendar.google.com': calendar.answer } })
  await day.browser.ask('ledger/import', { text: writeBackup({ facts, erased: [] }) })

  const marks = (tab: Tab, eventId: string) => tab.evaluate<MarkSeen[]>(`(${readMarks})(${JSON.stringify(eventId)})`)

  return {
    ...day,
    calendar,
    async openCalendar(language = 'en', view: View = 'week'): Promise<Tab> {
      const path = `/calendar/u/0/r/${view}/2026/11/24?lang=${language}`
      const tab = await day.browser.open(`https://calendar.google.com${path}`)
      await untilTrue(() => tab.evaluate<boolean>("document.querySelector('[role=main]')?.childElementCount > 0"))
      return tab
    },
    /** Opens an event's bubble as a person does, until its guests are there. */
    async openEvent(tab: Tab, eventId: string) {
      await this.closeEvent(tab)
      const id = await tab.evaluate<string>(`(${findPageId})(${JSON.stringify(eventId)})`)
      await tab.click(`[role="main"] [data-eventid="${id}"]`)
      await untilTrue(() => tab.evaluate<boolean>(`${BUBBLE}.querySelector('[role=treeitem]') !== null`))
    },
    async closeEvent(tab: Tab) {
      await tab.evaluate(`${BUBBLE}?.checkVisibility() && ${BUBBLE}.querySelector('#xDetDlgCloseBu').click()`)
    },
    isOpen: (tab: Tab) => tab.evaluate<boolean>(`${BUBBLE}.checkVisibility()`),
    /** All that is painted on the chips of an event. */
    marks,
    untilMarked: (tab: Tab, eventId: string, mark: MarkSeen) =>
      untilTrue(async () => {
        const seen = await marks(tab, eventId)
        return seen.length > 0 && seen.every((each) => each === mark)
      }),
    /** Types a guest into the event that is being written. */
    async invite(tab: Tab, email: string) {
      await tab.type('input.guests', email)
      await tab.evaluate(`document.querySelector('input.guests').dispatchEvent(new KeyboardEvent('keydown', ${ENTER}))`)
    },
    untilSaid: (tab: Tab, words: string) => untilTrue(async () => (await said(tab)).includes(words)),
    untilUnsaid: (tab: Tab, words: string) => untilTrue(async () => !(await said(tab)).includes(words)),
  }
}

/** A sentence is in several pieces where a name stands in it: the live region has it whole. */
async function said(tab: Tab): Promise<string> {
  const seen = await tab.overlay()
  return seen === null ? '' : `${seen.status} ${seen.text}`
}

const BUBBLE = "document.querySelector('#xDetDlg')"
const ENTER = "{ key: 'Enter', bubbles: true, cancelable: true }"

/** These stand alone: they are sent to the page as text. */
const findPageId = String((eventId: string): string => {
  const chips = [...document.querySelectorAll('[role="main"] [data-eventid]')]
  const ids = chips.map((chip) => chip.getAttribute('data-eventid') ?? '')
  return ids.find((id) => atob(id).startsWith(`${eventId} `)) ?? ''
})

const readMarks = String((eventId: string): string[] => {
  const chips = [...document.querySelectorAll('[role="main"] [data-eventid]:not([aria-hidden])')]
  const own = chips.filter((chip) => atob(chip.getAttribute('data-eventid') ?? '').startsWith(`${eventId} `))
  return own.map((chip) => {
    const { content, display, backgroundSize, borderTopStyle } = getComputedStyle(chip, '::after')
    if (content === 'none' || display === 'none') return 'none'
    if (borderTopStyle === 'solid') return 'off'
    // By what is drawn, not by how long: a short chip cuts its mark.
    return backgroundSize === '8px 8px' ? 'watch' : 'known'
  })
})
