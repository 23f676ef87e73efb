import { dayOf, isAllDay, minutesOf, msOf } from './time.js'

/** What the page says in each language, in the order of NAMES. */
const WORDS = {
  en: 'ltr|All day|No location|Location|Calendar|Add title|Add guests|Save|More options|Event|Task|Create|Close|Edit|Attending|Declined|Maybe|Organizer|guests',
  de: 'ltr|Ganztägig|Kein Ort|Ort|Kalender|Titel hinzufügen|Gäste hinzufügen|Speichern|Weitere Optionen|Termin|Aufgabe|Eintragen|Schließen|Bearbeiten|Nimmt teil|Abgelehnt|Vielleicht|Organisator|Gäste',
  ja: 'ltr|終日|場所なし|場所|カレンダー|タイトルを追加|ゲストを追加|保存|その他のオプション|予定|タスク|作成|閉じる|編集|参加|不参加|未定|主催者|人のゲスト',
  ar: 'rtl|طوال اليوم|بدون موقع|الموقع|تقويم|إضافة عنوان|إضافة ضيوف|حفظ|خيارات إضافية|حدث|مهمة|إنشاء|إغلاق|تعديل|سيحضر|مرفوض|ربما|المنظِّم|ضيوف',
}
const NAMES =
  'direction allDay noPlace place calendar addTitle addGuests save more event task create close edit accepted declined tentative organizer guests'.split(
    ' ',
  )
const ARABIC_ZERO = 0x0660

export function wordsOf(language) {
  const said = (WORDS[language] ?? WORDS.en).split('|')
  return Object.fromEntries(NAMES.map((name, index) => [name, said[index]]))
}

const two = (number) => String(number).padStart(2, '0')
const arabic = (text) => text.replace(/\d/g, (digit) => String.fromCodePoint(ARABIC_ZERO + Number(digit)))
const hour12 = (minutes) => Math.floor(minutes / 60) % 12 || 12
const isMorning = (minutes) => minutes < 720

const CLOCKS = {
  en: (minutes, half = true) =>
    `${hour12(minutes)}:${two(minutes % 60)}${half ? (isMorning(minutes) ? 'am' : 'pm') : ''}`,
  de: (minutes) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`,
  ja: (minutes, half = true) =>
    `${half ? (isMorning(minutes) ? '午前' : '午後') : ''}${Math.floor(minutes / 60) % 12}:${two(minutes % 60)}`,
  ar: (minutes, half = true) =>
    arabic(`${hour12(minutes)}:${two(minutes % 60)}${half ? (isMorning(minutes) ? ' ص' : ' م') : ''}`),
}

export const clockText = (language, text) => (CLOCKS[language] ?? CLOCKS.en)(minutesOf(text))

/** The half of the day once where it is the same for both: behind, in Japanese in front. */
export function clocksText(language, { start, end }) {
  const [from, to] = [minutesOf(start), minutesOf(end)]
  const isShared = isMorning(from) === isMorning(to)
  const clock = CLOCKS[language] ?? CLOCKS.en
  return language === 'ja'
    ? `${clock(from)}～${clock(to, !isShared)}`
    : `${clock(from, !isShared || language === 'de')} – ${clock(to)}`
}

const DAYS = {
  ja: (year, [month, day, weekday]) =>
    `${year ? `${year}年 ` : ''}${month}月 ${day}日${weekday ? ` (${weekday})` : ''}`,
}

/** A day with its weekday as the bubble has it, or with its year as the ears hear it. */
export function dayText(language, day, how) {
  const [year, month, ofMonth] = day.split('-').map(Number)
  const weekday = part(language, day, { weekday: 'long' })
  if (language === 'ja') return DAYS.ja(how === 'year' ? year : null, [month, ofMonth, how === 'year' ? '' : weekday])
  const name = part(language, day, { month: 'long' })
  if (language === 'de') return how === 'year' ? `${ofMonth}. ${name} ${year}` : `${weekday}, ${ofMonth}. ${name}`
  if (language === 'ar') return arabic(how === 'year' ? `${ofMonth} ${name} ${year}` : `${weekday}، ${ofMonth} ${name}`)
  return how === 'year' ? `${name} ${ofMonth}, ${year}` : `${weekday}, ${name} ${ofMonth}`
}

const part = (language, day, options) =>
  new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(msOf(day))

const TO = { en: [' to '], de: [' bis '], ja: ['～'], ar: [' إلى ', 'من '] }

/** What a screen reader says of a chip. */
export function sentence(language, words, event, owner) {
  const [to, from = ''] = TO[language] ?? TO.en
  const comma = { ja: '、', ar: '، ' }[language] ?? ', '
  const days = [...new Set([dayOf(event.start), dayOf(event.end)])].map((day) => dayText(language, day, 'year'))
  const clocks = isAllDay(event)
    ? words.allDay
    : `${from}${clockText(language, event.start)}${to}${clockText(language, event.end)}`
  const place = event.place ? `${words.place}: ${event.place}` : words.noPlace
  return [clocks, event.title, owner, place, days.join(' – ')].join(comma)
}
