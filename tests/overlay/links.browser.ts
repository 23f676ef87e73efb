import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { REACH } from './build-brief.ts'
import type * as inCalendar from './calendar-gallery-page.ts'
import type * as inPage from './gallery-page.ts'
import { openStage, type Stage } from './stage.ts'

declare const gallery: typeof inPage & typeof inCalendar

const HOME = 'https://meet.google.com/abc-defg-hij'
const PEOPLE = 'ada@acme.example,jo@acme.example'
const BUBBLE = { left: 400, top: 200, width: 448, height: 280 }

let stage: Stage
const open = async (entry?: string) => {
  stage = await openStage(entry)
}
const close = () => stage.close()

/** The words that are shown last, and where each link beside them leads, decoded. */
const readLinks = () =>
  stage.page.evaluate(() => {
    const root = document.querySelector('hard-stop-overlay')?.shadowRoot
    const note = [...(root?.querySelectorAll('.note') ?? [])].at(-1)
    const links = [...(note?.querySelectorAll('a') ?? [])].map((link) => {
      const { protocol, host, pathname, searchParams } = new URL(link.href)
      return { word: link.textContent, leads: `${protocol}${host}${pathname}`, ...Object.fromEntries(searchParams) }
    })
    return { words: note?.querySelector('.words')?.textContent ?? '', links }
  })

/** As the zone of this machine has it: `20261125T150000`. */
const stamp = (atMs: number) => {
  const at = new Date(atMs)
  const [month, day, hours, minutes] = [at.getMonth() + 1, at.getDate(), at.getHours(), at.getMinutes()].map((part) =>
    String(part).padStart(2, '0'),
  )
  return `${at.getFullYear()}${month}${day}T${hours}${minutes}00`
}
const dates = REACH.slot && `${stamp(REACH.slot.startMs)}/${stamp(REACH.slot.endMs)}`

/** What comes of a press, and whether the call is where it was. */
async function follow(word: string) {
  const browser = stage.page.browser()
  const before = new Set(browser.targets())
  await stage.page.locator(`hard-stop-overlay >>> a ::-p-text(${word})`).click()
  const opened = await browser.waitForTarget((target) => target.url().startsWith('https:') && !before.has(target))
  const tab = await opened.page()
  const opener = await tab?.evaluate(() => String(window.opener))
  await tab?.close()
  return { to: opened.url(), opener, left: stage.page.url() }
}

describe('in a call, the links beside words', () => {
  beforeAll(() => open())
  afterAll(close)
  beforeEach(() => stage.page.bringToFront())

  test('carry the words that are shown, to whom they go, and the slot that they propose', async () => {
    await stage.show('waiting-leave')
    const { words, links } = await readLinks()
    expect(words).toContain('I can offer Wednesday 25 November at 15:00.')
    const subject = 'Our meeting on Tuesday 24 November'
    expect(links).toEqual([
      { word: 'Email', leads: `mailto:${PEOPLE}`, subject, body: words.replaceAll('\n', '\r\n') },
      {
        word: 'Gmail',
        leads: 'https:mail.google.com/mail/',
        view: 'cm',
        fs: '1',
        to: PEOPLE,
        su: subject,
        body: words,
      },
      {
        word: 'Calendar',
        leads: 'https:calendar.google.com/calendar/render',
        action: 'TEMPLATE',
        text: 'Meeting: Acme',
        dates,
        ctz: REACH.timeZone,
        add: PEOPLE,
        details: words,
      },
    ])
  })

  test('leave open whom to write to and when to meet where that is not known', async () => {
    await stage.show('waiting-link')
    const { links } = await readLinks()
    expect(links).toMatchObject([
      { word: 'Email', leads: 'mailto:' },
      { word: 'Gmail', leads: 'https:mail.google.com/mail/', to: '' },
    ])
  })

  test.each(['waiting-arabic', 'waiting-long-name', 'over-shown', 'ended-continued'])(
    'say what is shown, whatever that is: %s',
    async (scene) => {
      await stage.show(scene)
      const { words, links } = await readLinks()
      const texts = links.map((link) => Reflect.get(link, 'body') ?? Reflect.get(link, 'details'))
      expect(texts).toEqual([words.replaceAll('\n', '\r\n'), words, words])
    },
  )

  test('hold a hostile name as text of theirs', async () => {
    await stage.show('waiting-hostile-name')
    const { words, links } = await readLinks()
    const name = '"><img src=x onerror=alert(1)>&?#% evil 💥'
    const plain = (text: unknown) => String(text).replaceAll(/[\u2066-\u2069]/g, '')
    expect(plain(words)).toContain(`Hello ${name},`)
    const [mail, gmail, calendar] = links
    expect(mail).toEqual(expect.objectContaining({ leads: `mailto:${PEOPLE}`, body: words.replaceAll('\n', '\r\n') }))
    expect(gmail).toEqual(expect.objectContaining({ to: PEOPLE, body: words }))
    expect(plain(Reflect.get(calendar ?? {}, 'text'))).toBe(`Meeting: ${name}`)
    expect(links.map((link) => Object.keys(link).length)).toEqual([4, 7, 8])
    expect(stage.complaints).toEqual([])
  })

  test.each(['waiting-presenting', 'over-guarded'])('are not there while others may look on: %s', async (scene) => {
    await stage.show(scene)
    expect(await readLinks()).toEqual({ words: '', links: [] })
  })

  test.each([
    ['Gmail', /^https:\/\/mail\.google\.com\/mail\//],
    ['Calendar', /^https:\/\/calendar\.google\.com\/calendar\/render/],
  ])('open a tab of their own, and the call stays: %s', async (word, to) => {
    await stage.show('waiting-leave')
    const { opener, left, to: went } = await follow(word)
    expect(went).toMatch(to)
    expect([opener, left]).toEqual(['null', HOME])
  })

  test('are neither followed nor read by the page', async () => {
    await stage.show('waiting-leave')
    await stage.page.evaluate(() => {
      Object.assign(globalThis, { dragged: [] })
      document.addEventListener('dragstart', ({ dataTransfer }) => {
        Reflect.get(globalThis, 'dragged').push(dataTransfer?.getData('text/uri-list'))
      })
      const root = document.querySelector('hard-stop-overlay')?.shadowRoot
      for (const link of root?.querySelectorAll('a') ?? []) {
        link.click()
        link.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }))
      }
    })
    const box = await (await stage.part('.note a')).boundingBox()
    await stage.page.mouse.move((box?.x ?? 0) + 8, (box?.y ?? 0) + 8)
    await stage.page.mouse.down()
    await stage.page.mouse.move(200, 300, { steps: 8 })
    await stage.page.mouse.up()
    expect(await stage.page.evaluate(() => Reflect.get(globalThis, 'dragged') as string[])).toEqual([])
    const tabs = (await stage.page.browser().pages()).map((tab) => tab.url())
    expect(tabs.filter((url) => url !== 'about:blank')).toEqual([HOME])
  })
})

describe.each([
  ['light', {}],
  ['dark', {}],
  ['light', { direction: 'rtl' as const }],
])('in %s colours, spoken %j', (look, speech) => {
  // A page keeps the words that it has asked for once.
  beforeAll(() => open())
  afterAll(close)

  test('the links stand in one line with what copies, below the words', async () => {
    await stage.emulate({ 'prefers-color-scheme': look })
    for (const scene of ['waiting-leave', 'waiting-phone', 'over-shown', 'ended-continued']) {
      await stage.show(scene, speech)
      await stage.takePicture(`links-${scene}-${look}-${Object.keys(speech).join('')}`)
      const tops = await stage.page.evaluate(() => {
        const root = document.querySelector('hard-stop-overlay')?.shadowRoot
        const row = root?.querySelector('.note a')?.parentElement
        return [...(row?.children ?? [])].map((child) => Math.round(child.getBoundingClientRect().top))
      })
      expect(new Set(tops).size, scene).toBe(1)
    }
  })
})

describe('in a calendar, the links beside words', () => {
  beforeAll(() => open('./calendar-gallery-page.ts'))
  afterAll(close)

  test('are the same, and are followed without the page’s knowledge', async () => {
    await stage.page.evaluate((at) => gallery.show('here-over', at), BUBBLE)
    await stage.press('Another slot')
    const { words, links } = await readLinks()
    expect(links).toMatchObject([
      { word: 'Email', leads: `mailto:${PEOPLE}`, body: words.replaceAll('\n', '\r\n') },
      { word: 'Gmail', to: PEOPLE, body: words },
      { word: 'Calendar', add: PEOPLE, dates, details: words },
    ])
    await stage.page.evaluate(() => {
      Object.assign(globalThis, { heard: [] })
      document.addEventListener('click', () => Reflect.get(globalThis, 'heard').push('click'))
    })
    expect((await follow('Gmail')).to).toMatch(/^https:\/\/mail\.google\.com\/mail\//)
    expect(await stage.page.evaluate(() => Reflect.get(globalThis, 'heard') as string[])).toEqual([])
  })
})
