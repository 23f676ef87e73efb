import type { Anchors } from '../probe.ts'

/**
 * Everything this program knows of Calendar's markup. Ids that begin with `x`, `data-eventid` and `data-datekey` have
 * outlived every redesign since 2017 and are the same in every language. Not to be used: class hashes, the fixed nesting
 * of rows, `data-dragsource-type`, `data-opens-details` (gone since 2023), visible words where an attribute says it.
 */
export const ANCHORS = {
  /** EVENT (the grid), EVENT_EDIT, SCHEDULE, SEARCH, SETTINGS, TRASH. */
  family: [{ css: 'body[data-viewfamily]', seen: '2026-06 used' }],
  /** DAY, WEEK, MONTH, CUSTOM_DAYS and others. */
  viewKey: [{ css: 'body[data-viewkey]', seen: '2025-03 used' }],
  /** "day", "week", "month": the grid area says it too. */
  period: [{ css: '[role="main"][data-period-type]', seen: '2024-10 capture' }],
  email: [{ css: '#xUserEmail', seen: '2025-07 used' }],
  /** On other pages of Google; nobody has said that it is on Calendar's. */
  account: [{ css: 'meta[name="og-profile-acct"]', seen: '2026-09 used' }],
  zone: [{ css: '#xTimezone', seen: '2025-07 used' }],
  locale: [{ css: '#xUserLocale', seen: '2025-07 used' }],

  /** Whatever looks like a chip, its id readable or not. */
  chipMark: [
    { css: '[data-eventchip]:not([data-eventid^="tasks_"])', seen: '2026-09 capture' },
    { css: '[data-stacked-layout-chip]', seen: '2026-09 capture' },
  ],
  chip: [
    { css: '[data-eventchip][data-eventid]', seen: '2026-09 capture' },
    {
      css: '[data-eventid][role="button"], [data-eventid]:not([aria-hidden="true"]):has(> [role="button"])',
      seen: '2026-08 used',
    },
  ],
  /** What repeats an event's id without being in the grid, and a chip around its own resize handle. */
  notInGrid: [
    { css: '[data-eventid], [role="dialog"], [role="menu"]', seen: '2026-10 used' },
    { css: '[data-chips-dialog]', seen: '2026-10 used' },
  ],
  /** A column of the day or week view, a group of the schedule; in the month only marks beside the cells. */
  dated: [{ css: '[data-datekey]', seen: '2026-10 used' }],
  cell: [{ css: '[role="gridcell"]', seen: '2024-10 capture' }],
  column: [{ css: '[role="gridcell"][data-datekey]', seen: '2026-10 used' }],
  row: [{ css: '[role="row"]', seen: '2024-10 capture' }],
  /** First and last day in sight, inclusive. */
  grid: [{ css: '[role="grid"][data-start-date-key][data-end-date-key]', seen: '2024-10 capture' }],
  /** Within a chip: what is for the eyes only. The rest is a sentence for the ears. */
  forEyes: [{ css: '[aria-hidden="true"]', seen: '2026-10 used' }],

  dialog: [
    { css: '[role="dialog"][data-chips-dialog="true"]', seen: '2026-10 capture' },
    { css: '[role="dialog"]', seen: '2026-10 used' },
  ],
  /** The details of an event. Stays in the page, hidden, after closing; used again for the next event. */
  card: [
    { css: '#xDetDlg[data-eventid]', seen: '2026-10 capture' },
    { css: '[data-eventid][data-actions-expanded]', seen: '2026-08 capture' },
  ],
  title: [
    { css: '#rAECCd', seen: '2026-10 capture' },
    { css: '[role="heading"]', seen: '2026-10 used' },
  ],
  when: [{ css: '#xDetDlgWhen', seen: '2026-10 used' }],
  place: [{ css: '#xDetDlgLoc[data-text]', seen: '2026-06 capture' }],
  description: [{ css: '#xDetDlgDesc', seen: '2026-08 capture' }],
  meetLink: [{ css: 'a[href*="meet.google.com/"]', seen: '2026-10 used' }],
  link: [{ css: 'a[href]', seen: '2026-10 used' }],
  guest: [
    { css: '[role="treeitem"][data-email]', seen: '2026-10 used' },
    { css: '[role="tree"] [data-hovercard-id*="@"]', seen: '2026-09 used' },
  ],

  /** Another tab hides it: a task has no guests. */
  newEvent: [{ css: '[role="tabpanel"][aria-labelledby="tabEvent"]', seen: '2026-06 used' }],
  newTitle: [{ css: '[jsname="GYcwYe"] input', seen: '2026-06 used' }],
  newDate: [{ css: '[jsname="iKdrbf"] input[data-date]', seen: '2026-06 used' }],
  /** In order: the first clock after the date is the start. */
  input: [{ css: 'input', seen: '2026-06 used' }],
  editorTitle: [
    { css: 'input#xTiIn', seen: '2026-10 used' },
    { css: '#xTiIn input', seen: '2026-10 used' },
  ],
  editorDate: [
    { css: 'input#xStDaIn[data-date]', seen: '2026-06 used' },
    { css: '#xStDaIn input[data-date]', seen: '2026-06 used' },
  ],
  editorTime: [
    { css: 'input#xStTiIn', seen: '2026-06 used' },
    { css: '#xStTiIn input', seen: '2026-06 used' },
  ],
  editorSave: [{ css: '#xSaveBu', seen: '2026-10 used' }],
} as const satisfies Anchors

export type AnchorName = keyof typeof ANCHORS
