import { build, button } from './build.js'
import { createDialog, guestItem } from './dialog.js'
import { dayOf, idOf, isAllDay, textOf } from './time.js'
import { clockText, dayText } from './words.js'

/** Guests as they are typed in: Enter or a comma ends an address. */
function guestField({ words }, guests) {
  const tree = build('div', { role: 'tree' })
  const draw = () =>
    tree.replaceChildren(
      ...guests.map((guest) =>
        guestItem(
          guest,
          guest.name ?? guest.email,
          button({ class: 'remove' }, '✕', () => {
            guests.splice(guests.indexOf(guest), 1)
            draw()
          }),
        ),
      ),
    )
  const input = build('input', { class: 'guests', 'aria-label': words.addGuests, placeholder: words.addGuests })
  input.addEventListener('keydown', (pressed) => {
    if (pressed.key !== 'Enter' && pressed.key !== ',') return
    pressed.preventDefault()
    guests.push({ email: input.value.trim() })
    input.value = ''
    draw()
  })
  draw()
  return [input, tree]
}

const field = (attributes, value) => {
  const input = build('input', attributes)
  input.value = value
  return input
}

const dateField = ({ language }, attributes, text) =>
  field({ ...attributes, 'data-date': dayOf(text).replaceAll('-', '') }, dayText(language, dayOf(text), 'weekday'))

/** A new event in a dialog of its own, which is hidden and not removed. */
export function createQuickCreate(scene) {
  const content = build('div', { jsname: 'SF0uGd' })
  const dialog = createDialog(content)
  return {
    open(event, beside) {
      const { words, language } = scene
      const guests = [...(event.guests ?? [])]
      const title = field({ 'aria-label': words.addTitle, placeholder: words.addTitle }, event.title)
      const panel = build(
        'div',
        { role: 'tabpanel', 'aria-labelledby': 'tabEvent' },
        build('div', { jsname: 'iKdrbf' }, dateField(scene, {}, event.start)),
        field({ role: 'combobox' }, clockText(language, event.start)),
        field({ role: 'combobox' }, clockText(language, event.end)),
        guestField(scene, guests),
      )
      const taskPanel = build('div', { role: 'tabpanel', 'aria-labelledby': 'tabTask' }, build('p', {}, words.task))
      const turnTo = (shown) => {
        for (const each of [panel, taskPanel]) each.style.display = each === shown ? 'block' : 'none'
      }
      const written = () => ({ ...event, title: title.value, guests })
      turnTo(panel)
      content.setAttribute('data-eventid', idOf(event, scene.calendar.email))
      content.replaceChildren(
        button({ class: 'close', 'aria-label': words.close }, '✕', () => dialog.close()),
        build('div', { jsname: 'GYcwYe' }, title),
        build(
          'div',
          { role: 'tablist' },
          button({ id: 'tabEvent', role: 'tab' }, words.event, () => turnTo(panel)),
          button({ id: 'tabTask', role: 'tab' }, words.task, () => turnTo(taskPanel)),
        ),
        panel,
        taskPanel,
        button({ jsname: 'rhPddf' }, words.more, () => {
          dialog.close()
          scene.edit(written(), 'new')
        }),
        button({ jsname: 'x8hlje' }, words.save, () => {
          dialog.close()
          scene.save(written())
        }),
      )
      dialog.openBeside(beside)
      title.focus()
    },
    close: () => dialog.close(),
    dialog: dialog.dialog,
  }
}

/** The full page on which an event is written. */
export function drawEditor(scene, event, isNew) {
  const { words, language } = scene
  const guests = [...(event.guests ?? [])]
  const title = field({ id: 'xTiIn', 'aria-label': words.addTitle }, event.title)
  const clock = (text) => (isAllDay(event) ? '' : clockText(language, text))
  return build(
    'div',
    { class: 'editor', 'data-is-create': String(isNew), 'data-viewkey': 'EVENTEDIT' },
    title,
    build('div', {}, dateField(scene, { id: 'xStDaIn' }, event.start)),
    field({ id: 'xStTiIn' }, clock(event.start)),
    field({ id: 'xEnTiIn' }, clock(event.end)),
    build('div', {}, dateField(scene, { id: 'xEnDaIn' }, event.end)),
    field({ id: 'xLocIn' }, event.place ?? ''),
    guestField(scene, guests),
    button({ id: 'xSaveBu' }, words.save, () => scene.save({ ...event, title: title.value, guests })),
  )
}

let made = 0

/** An hour from ten on this day. Ids have 26 letters of a to v and digits. */
export const newEvent = (day) => ({
  eventId: `new${String((made += 1)).padStart(23, '0')}`,
  title: '',
  start: `${day}T10:00`,
  end: textOf(Date.parse(`${day}T11:00Z`)),
})
