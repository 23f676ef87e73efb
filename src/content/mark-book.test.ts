import { expect, it } from 'vitest'
import { client } from '../../tests/build/client-brief.ts'
import type { Occurrence } from '../domain/meeting/fact.ts'
import { occurrenceKey } from '../domain/meeting/unite.ts'
import type { EventMark } from '../messages/protocol.ts'
import { createMarkBook } from './mark-book.ts'

const event = (uid: string): Occurrence => ({ uid, originalStartMs: null })
const [review, lunch] = [event('review'), event('lunch')]

/** A background to which Acme is known, in the review alone; `reachable` says whether it can be asked. */
function book() {
  const world = { reachable: true, standing: 'fine' as const as 'fine' | 'pattern', asked: [] as string[][] }
  const errors: string[] = []
  let changes = 0
  const pages = createMarkBook(
    async ({ occurrences }) => {
      if (!world.reachable) return { ok: false, error: 'no-receiver' }
      world.asked.push(occurrences.map(({ uid }) => uid))
      const marks: EventMark[] = occurrences
        .filter(({ uid }) => uid === 'review')
        .map((each) => ({ key: occurrenceKey(each), clients: [client({ standing: world.standing })] }))
      return { ok: true, value: { marks } }
    },
    () => {
      changes += 1
    },
    (error) => errors.push(error),
  )
  const settled = () => new Promise((resolve) => setTimeout(resolve))
  return { world, pages, errors, settled, changes: () => changes }
}

it('asks about each event once, whatever the page draws again', async () => {
  const { world, pages, settled, changes } = book()
  pages.meet([review, lunch])
  pages.meet([lunch, review])
  await settled()
  pages.meet([review, lunch, event('other')])
  await settled()
  expect(world.asked).toEqual([['review', 'lunch'], ['other']])
  expect([pages.markOf(review), pages.markOf(lunch)]).toEqual(['known', null])
  expect(changes()).toBe(2)
})

it('asks again about what could not be answered', async () => {
  const { world, pages, errors, settled } = book()
  world.reachable = false
  pages.meet([review])
  await settled()
  expect(errors).toEqual(['no-receiver'])
  world.reachable = true
  pages.meet([review])
  await settled()
  expect(pages.markOf(review)).toBe('known')
})

it('keeps what it knew until it knows better', async () => {
  const { world, pages, settled } = book()
  pages.meet([review])
  await settled()
  world.standing = 'pattern'
  pages.refresh([review])
  expect(pages.markOf(review)).toBe('known')
  await settled()
  expect(pages.markOf(review)).toBe('watch')
})

it('learns of one by the way', () => {
  const { pages, changes } = book()
  pages.learn({ key: occurrenceKey(lunch), clients: [client({}), client({ standing: 'off-the-schedule' })] })
  expect(pages.markOf(lunch)).toBe('off')
  expect(changes()).toBe(1)
})
