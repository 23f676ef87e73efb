import { build, button, icon } from './build.js'
import { numeral } from './words.js'

const MY_DEVICE = 'spaces/standin/devices/1'
const deviceOf = (key) => `spaces/standin/devices/${key}`

/** The anchors a page can be without, each taken out by its own name. */
const ANCHORS = {
  chip: '[jsname="ocqpFe"]',
  avatars: '[data-avatar-count]',
  tiles: '[data-participant-id]',
  selfMark: '[jsname="nsKqzb"], i.self',
  panels: '[data-panel-id]',
  captions: '[jsname="RrG0hf"]',
  leave: '[jsname="CQylAd"]',
}

function tile({ key, name, mine, presents }) {
  const id = mine ? MY_DEVICE : deviceOf(key)
  const mark = mine
    ? [button({ jsname: 'nsKqzb' }, icon('frame_person')), button({}, icon('visual_effects'))]
    : [button({ jsname: 'fxbmRe' }, icon('keep_outline'))]
  const attributes = { jsname: 'E2KThb', 'data-participant-id': id, 'data-requested-participant-id': id }
  return build(
    'div',
    { class: 'dkjMxf' },
    build(
      'div',
      { ...attributes, 'data-tile-media-id': presents ? `${id}/screen` : id },
      build('div', { jsname: 'QgSmzd' }),
      presents ? [] : mark,
      button({}, icon('more_vert')),
      build('span', { class: 'notranslate' }, name),
    ),
  )
}

function chip(count, language, words) {
  const images = Array.from({ length: Math.min(4, count) }, () => build('img', { alt: '' }))
  return build(
    'div',
    { jscontroller: 'zTdX8e', jslog: '240558; track:click' },
    build(
      'div',
      { jsname: 'ocqpFe', role: 'button', 'aria-haspopup': 'dialog', 'aria-labelledby': 'DPUxh-nav9Xe' },
      build('span', { id: 'DPUxh-nav9Xe', style: 'display: none;' }, words.people),
      build('div', { class: 'egzc7c' }, build('div', {}, numeral(language, count))),
      build('div', { jsname: 'QbKf1d' }, build('span', { 'data-avatar-count': String(images.length) }, images)),
    ),
  )
}

/** Microphone, camera and Leave: also there while somebody waits to be let in. */
export const controls = (words, more, leave) =>
  build(
    'div',
    { jsname: 'vNB5le', role: 'region' },
    button({ jsname: 'hw0c9', 'data-is-muted': 'false' }, icon('mic')),
    button({ jsname: 'psRWwc', 'data-is-muted': 'false' }, icon('videocam')),
    more,
    button({ jsname: 'CQylAd', 'aria-label': words.leave }, icon('call_end'), leave),
  )

const panel = (id, name, label, open) =>
  button(
    {
      jsname: 'A5il2e',
      'data-panel-id': id,
      'aria-controls': 'ME4pNd',
      'aria-expanded': String(open),
      'aria-label': label,
    },
    icon(name),
  )

export function drawCall({ language, words, title, me, guests, knocking, presenting, without, leave }) {
  const people = [{ mine: true, name: me }, ...guests]
  const call = [
    build('div', { 'data-in-call': 'true' }),
    build('div', { role: 'region', jscontroller: 'baDByd' }, chip(people.length, language, words)),
    build('main', {}, people.map(tile), presenting ? tile({ mine: true, name: me, presents: true }) : []),
    build(
      'div',
      { class: 'bar' },
      build('div', {}, build('div', { jsname: 'NeC6gb' }, title)),
      controls(
        words,
        [
          button({ jsname: 'RrG0hf' }, icon('closed_caption')),
          presenting
            ? button({}, icon('cancel_presentation'))
            : button({ jsname: 'hNGZQc' }, icon('computer_arrow_up')),
        ],
        leave,
      ),
      build(
        'nav',
        {},
        panel('5', 'info', '', false),
        panel('2', 'chat', words.chat, false),
        panel('10', 'apps', '', knocking.length > 0),
      ),
    ),
    knocking.length > 0
      ? build(
          'aside',
          { jsname: 'ME4pNd' },
          build(
            'div',
            { role: 'list' },
            knocking.map(({ key, name }) =>
              build(
                'div',
                { role: 'listitem', 'data-participant-id': deviceOf(key), 'aria-label': name },
                button({ jsname: 'OYykWd' }, words.admit),
              ),
            ),
          ),
        )
      : null,
  ]
  const page = build('div', {}, call)
  for (const anchor of without) {
    for (const element of page.querySelectorAll(ANCHORS[anchor] ?? 'none')) element.remove()
  }
  return page
}
