import { describe, expect, test } from 'vitest'
import { parseSentence, parseWhen, type When } from './parse-when.ts'

const clock = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`

/** "7 2026-09-19 9:00 10:00": the weekday, the day, the clocks. */
const told = (when: When | null) =>
  when &&
  [
    ...when.days.map(
      ({ year, month, day, weekday }) => `${weekday === null ? '' : `(${weekday}) `}${year ?? '?'}-${month}-${day}`,
    ),
    ...when.clocks.map(clock),
  ].join(' ')

describe('a time in words is read', () => {
  test.each([
    ['en', 'Saturday, September 19 ⋅ 9:00 – 10:00am', '(6) ?-9-19 9:00 10:00'],
    ['en', 'Saturday, September 19⋅11:00am – 1:00pm', '(6) ?-9-19 11:00 13:00'],
    ['en', 'Tuesday, November 24⋅9 – 10am', '(2) ?-11-24 9:00 10:00'],
    ['en', 'Nov 24, 2026, 10:00pm – Nov 25, 2026, 1:00am', '2026-11-24 2026-11-25 22:00 1:00'],
    ['en', 'March 9 – 13, 2026', '2026-3-9 2026-3-13'],
    ['en', 'December 30, 2026 – January 2, 2027', '2026-12-30 2027-1-2'],
    ['en', 'Tuesday, November 24', '(2) ?-11-24'],
    ['en', '12:00 – 1:00pm', '12:00 13:00'],
    ['en', '12:00am', '0:00'],
    ['en', '09:00 – 10:00', '9:00 10:00'],
    ['en', '13:00 – 14:00', '13:00 14:00'],
    ['en-GB', 'Tuesday, 24 November⋅10:00 – 11:00', '(2) ?-11-24 10:00 11:00'],
    ['de', 'Samstag, 19. September⋅09:00 – 10:00', '(6) ?-9-19 9:00 10:00'],
    ['de', 'Dienstag, 24. November 2026⋅10:00–11:00 Uhr', '(2) 2026-11-24 10:00 11:00'],
    ['de', '9. – 13. März 2026', '2026-3-9 2026-3-13'],
    ['de', 'von 9 Uhr bis 10 Uhr', '9:00 10:00'],
    ['ja', '9月 19日 (土曜日)⋅午前9:00～10:00', '(6) ?-9-19 9:00 10:00'],
    ['ja', '2026年11月24日(火)⋅午後1時～午後2時30分', '(2) 2026-11-24 13:00 14:30'],
    ['ja', '１１月２４日⋅１３：００～１４：００', '?-11-24 13:00 14:00'],
    ['ja', '2026年3月9日～13日', '2026-3-9 2026-3-13'],
    ['ar', 'الثلاثاء، ٢٤ نوفمبر⋅٩:٠٠ – ١٠:٠٠ ص', '(2) ?-11-24 9:00 10:00'],
    ['ar', 'الثلاثاء، 24 نوفمبر 2026⋅من 1:00 م إلى 2:30 م', '(2) 2026-11-24 13:00 14:30'],
    ['ar-SY', '٢٤ تشرين الثاني ٢٠٢٦', '2026-11-24'],
    ['fr', 'mardi 24 novembre⋅13h00 – 14h30', '(2) ?-11-24 13:00 14:30'],
    ['hi', 'मंगलवार, २४ नवंबर⋅१:०० – २:०० pm', '(2) ?-11-24 13:00 14:00'],
    [null, '2026-11-24 13:00 – 14:00', '2026-11-24 13:00 14:00'],
    [null, '24.11.2026', '2026-11-24'],
    [null, '11/24/2026', '2026-11-24'],
  ])('%s: %s', (locale, text, says) => {
    expect(told(parseWhen(text, locale))).toBe(says)
  })
})

describe('a time in words is refused', () => {
  test.each([
    ['the half of the day is left out', 'en', 'November 24⋅9:00 – 10:00'],
    ['the half of the day cannot be meant for both', 'en', 'November 24⋅11:00 – 1:00pm'],
    ['day or month', 'en', '5/6/2026'],
    ['day or month, without a year', 'en', '5/6⋅9:00am'],
    ['a word in another language', 'de', 'Tuesday, November 24⋅09:00 – 10:00'],
    ['a time zone beside it', 'en', 'November 24⋅9:00 – 10:00am GMT+2'],
    ['how often', 'en', 'Weekly on Tuesday'],
    ['three clocks', 'en', '9:00am – 10:00am – 11:00am'],
    ['an hour that there is not', 'en', '13:00pm'],
    ['a clock all day', 'en', 'All day, 9:00am'],
    ['a month alone', 'en', 'November'],
    ['more weekdays than days', 'en', 'Monday, Tuesday, November 24'],
    ['a preposition that looks like the half of a day', 'de', 'am 19. September'],
    ['nothing', 'en', ''],
  ])('%s', (_, locale, text) => {
    expect(parseWhen(text, locale)).toBeNull()
  })
})

describe('the sentence of a chip', () => {
  test.each([
    [
      'en',
      'Global Town Hall Q1_2026',
      '8am to 9am, Global Town Hall Q1_2026 , Owner, Accepted, No location, March 12, 2026',
      '2026-3-12 8:00 9:00',
    ],
    ['en', 'Memorial', 'All day, Memorial, Calendar: Holidays in Mexico, March 16, 2026', '2026-3-16'],
    [
      'en',
      'Interviews',
      'All day, Interviews, Owner, Needs RSVP, No location, March 10 – 11, 2026',
      '2026-3-10 2026-3-11',
    ],
    ['en', 'A, b, c', '3pm to 4pm, A, b, c, Me, No location, Color: Tomato, October 6, 2026', '2026-10-6 15:00 16:00'],
    ['ja', '英語第九', '午前9時～午前10:30、英語第九、場所: W934、2019年 1月 30日', '2019-1-30 9:00 10:30'],
    [
      'ja',
      'タイトル',
      '午後1時～午後4時、「タイトル」、カレンダー: 名、場所: 場所、2026年 1月 11日',
      '2026-1-11 13:00 16:00',
    ],
    ['it', 'Buoni pasto', '15:30 a 16:30, Buoni pasto, Nessuna posizione, 30 settembre 2024', null],
    ['de', 'Zaun', '09:00 bis 10:00, Zaun, Vera Lind, Kein Ort, 24. November 2026', '2026-11-24 9:00 10:00'],
    ['ar', 'سياج', 'من ٩:٠٠ ص إلى ١٠:٠٠ ص، سياج، بدون موقع، ٢٤ نوفمبر ٢٠٢٦', '2026-11-24 9:00 10:00'],
    ['en', 'Band', '1:30pm to 4:30pm, Band, Calendar: Shows, June 28', null],
    ['en', 'Fence', '9am to 10am, Fence, Location: Room 5, Feb 3, March 9, 2026', null],
    ['en', 'Another title', '9am to 10am, Fence, No location, March 9, 2026', null],
    ['en', '', '9am to 10am, No location, March 9, 2026', null],
    ['en', 'Home', 'Working location: Home, Owner, March 9 – 13, 2026', null],
  ])('%s, %s: %s', (locale, title, sentence, says) => {
    expect(told(parseSentence(sentence, title, locale))).toBe(says)
  })
})
