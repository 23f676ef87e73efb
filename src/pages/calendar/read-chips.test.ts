// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { createDecode, readChips } from './read-chips.ts'

const FENCE = btoa('fence1 vera@lind.test')
const KEYS = [29048, 29049]

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const chip = (id = FENCE, inside = '') => `<b role="button" data-eventchip data-eventid="${id}">${inside}</b>`
const keys = KEYS.map((key) => `<i data-datekey="${key}"></i>`).join('')
const cells = (...inside: string[]) => inside.map((html) => `<p role="gridcell">${html}</p>`).join('')
const row = (html: string) => `<div role="row">${html}</div>`
const days = (html: string) => readChips(parse(html)).map(({ day }) => day)

test('an event is told once for each chip of it, whatever else bears its id', () => {
  const copy = `<i data-eventchip data-eventid="${FENCE}"></i>`
  expect(days(chip(FENCE, copy))).toHaveLength(1)
  expect(days(chip() + chip())).toHaveLength(2)
  for (const around of ['role="dialog"', 'role="menu"', 'data-chips-dialog="true"'])
    expect(days(`<div ${around}>${chip()}</div>`)).toEqual([])
})

test('tasks and ids that cannot be read are left out', () => {
  expect(days(chip('tasks_Cpmpn') + chip('?') + chip(''))).toEqual([])
})

test('a chip in a column, or in a group, has its day', () => {
  expect(days(`<div data-datekey="29048"><p>${chip()}</p></div>`)).toEqual(['2026-11-24'])
})

test('a chip in a month has the day at its place in the week', () => {
  expect(days(row(keys + keys + cells('', chip())))).toEqual(['2026-11-25'])
})

test('a chip above the columns has the day of the column below it', () => {
  const columns = KEYS.map((key) => `<p role="gridcell" data-datekey="${key}"></p>`).join('')
  expect(days(row(cells(chip(), '')) + row(columns))).toEqual(['2026-11-24'])
})

test('a chip has no day where cells and days do not match, or nothing says one', () => {
  expect(days(row(keys + cells('', chip(), '')))).toEqual([null])
  expect(days(row(cells(chip())) + chip())).toEqual([null, null])
  expect(days(`<div data-datekey="1">${chip()}</div>`)).toEqual([null])
})

test('an id is decoded once, however often it is drawn', () => {
  const decode = createDecode()
  const occurrences = [1, 2, 3].flatMap(() => readChips(parse(chip()), decode).map(({ occurrence }) => occurrence))
  expect(occurrences).toHaveLength(3)
  expect(new Set(occurrences).size).toBe(1)
})
