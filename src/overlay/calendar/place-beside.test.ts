import { expect, it } from 'vitest'
import { placeBeside, type Rect } from './place-beside.ts'

const VIEW = { width: 1280, height: 720 }
const LINE = { width: 420, height: 80 }
const bubble = (at: Partial<Rect>): Rect => ({ left: 400, top: 200, width: 420, height: 300, ...at })

it.each([
  ['below', bubble({}), { left: 400, top: 508 }],
  ['above where there is no room below', bubble({ top: 390 }), { left: 400, top: 302 }],
  ['at its end where there is none above either', bubble({ top: 80, height: 600 }), { left: 828, top: 80 }],
  ['at its start where its end is at the edge', bubble({ top: 80, height: 600, left: 840 }), { left: 412, top: 80 }],
  ['never over the bar', bubble({ top: 150, height: 520 }), { left: 828, top: 150 }],
  ['within the window', bubble({ left: 1000 }), { left: 852, top: 508 }],
])('%s', (_, thing, place) => {
  expect(placeBeside(thing, LINE, VIEW)).toEqual(place)
})

it('lies over the lower end of what fills a narrow window', () => {
  const thing = { left: 0, top: 60, width: 320, height: 580 }
  expect(placeBeside(thing, { width: 304, height: 80 }, { width: 320, height: 640 })).toEqual({ left: 8, top: 552 })
})
