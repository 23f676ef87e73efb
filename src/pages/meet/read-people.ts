import { attributeOf, cut, enclosing, type Probe, textOf } from '../probe.ts'
import { ANCHORS, type AnchorName } from './anchors.ts'
import { parseNumber } from './numerals.ts'
import type { Person } from './sighting.ts'

type MeetProbe = Probe<AnchorName>

/** What the page shows of who is there, before anything is concluded from it. */
export type People = {
  /** Devices on the people chip, and thumbnails on it. */
  readonly devices: number | null
  readonly avatars: number | null
  /** Thumbnails somewhere, not known to be the people chip's: they may leave people out. */
  readonly strayAvatars: number
  readonly me: Person | null
  readonly others: readonly Person[]
  /** Devices with a tile, mine included, also those that could be mine or somebody's. */
  readonly tiles: number
  /** Devices in the open panel. */
  readonly rows: number
  readonly iPresent: boolean
  readonly chipIsThere: boolean
}

const ICON_NAME = /^[a-z]+(_[a-z0-9]+)+$/
const NAME_LENGTH = 100
const AVATARS = ANCHORS.avatars.map(({ css }) => css).join()
const BESIDE_AVATARS = `:not(${AVATARS}, :is(${AVATARS}) *)`

export function readPeople(probe: MeetProbe): People {
  const tiles = readTiles(probe)
  const rows = probe.first('openPanel') === null ? [] : readRows(probe)
  const mine = tiles.filter((tile) => tile.mine)
  const me = mine.length === 1 ? (mine[0] ?? null) : null
  const others = new Map<string, Person>()
  for (const tile of tiles) {
    if (me === null ? tile.mine === false : tile !== me) others.set(tile.key, { key: tile.key, name: tile.name })
  }
  for (const row of rows) {
    const known = others.get(row.key)
    if (known === undefined ? me !== null && row.key !== me.key : known.name === '') others.set(row.key, row)
  }
  return {
    ...readChip(probe),
    me: me === null ? null : { key: me.key, name: me.name },
    others: [...others.values()],
    tiles: tiles.length,
    rows: rows.length,
    iPresent: probe.first('presenting') !== null || tiles.some((tile) => tile === me && tile.presents),
  }
}

type Tile = Person & { mine: boolean | null; presents: boolean }

/** A presentation is a second tile of the same device, with another medium. */
function readTiles(probe: MeetProbe): Tile[] {
  const tiles = new Map<string, Tile>()
  const presenters = new Set<string>()
  for (const element of probe.all('tile')) {
    const key = attributeOf(element, 'data-participant-id') ?? ''
    if ((attributeOf(element, 'data-tile-media-id') ?? key) !== key) presenters.add(key)
    else if (!tiles.has(key)) {
      const other = probe.first('otherMark', element) !== null
      const mine = other ? false : probe.first('selfMark', element) !== null || null
      tiles.set(key, { key, name: readName(probe.all('name', element)), mine, presents: false })
    }
  }
  return [...tiles.values()].map((tile) => ({ ...tile, presents: presenters.has(tile.key) }))
}

function readRows(probe: MeetProbe): Person[] {
  const rows = new Map<string, Person>()
  for (const element of probe.all('row')) {
    const key = attributeOf(element, 'data-participant-id') ?? ''
    if (probe.first('admit', element) === null) rows.set(key, { key, name: rowName(probe, element) })
  }
  return [...rows.values()]
}

export function readKnocking(probe: MeetProbe): Person[] {
  return probe.all('admit').map((button, index) => {
    const row = enclosing(button, ANCHORS.listed)
    const name = row === null ? '' : rowName(probe, row)
    return { key: attributeOf(row, 'data-participant-id') ?? (name || `knocking-${index}`), name }
  })
}

const rowName = (probe: MeetProbe, row: Element) =>
  cleanName(attributeOf(row, 'aria-label') ?? '') || readName(probe.all('name', row))

function readName(spans: readonly Element[]): string {
  return spans.map((span) => cleanName(textOf(span))).find((name) => name !== '') ?? ''
}

const cleanName = (text: string) => (ICON_NAME.test(text) ? '' : cut(text.trim(), NAME_LENGTH))

function readChip(probe: MeetProbe): Pick<People, 'devices' | 'avatars' | 'strayAvatars' | 'chipIsThere'> {
  const isShown = (chip: Element) => enclosing(chip, ANCHORS.hidden) === null
  const known = probe.first('peopleChip')
  const chip = known === null || isShown(known) ? known : (probe.all('peopleChip').find(isShown) ?? null)
  if (chip === null) {
    const counts = probe.all('avatars').map((element) => Number(attributeOf(element, 'data-avatar-count')))
    return { devices: null, avatars: null, strayAvatars: Math.max(0, ...counts), chipIsThere: false }
  }
  const avatars = probe.first('avatars', chip)
  const numbers = [...chip.querySelectorAll(BESIDE_AVATARS)]
    .filter((leaf) => leaf.childElementCount === 0)
    .map((leaf) => parseNumber(textOf(leaf)))
    .filter((number) => number !== null)
  const devices = numbers.length === 1 ? (numbers[0] ?? null) : null
  const thumbnails = Number(attributeOf(avatars, 'data-avatar-count')) || null
  return { devices, avatars: thumbnails, strayAvatars: 0, chipIsThere: devices !== null || thumbnails !== null }
}
