import type { EpochMs, Fact } from '../domain/meeting/fact.ts'
import type { VisitRow } from '../ledger/rows.ts'
import type { Spare, SpareMark } from '../ledger/spare/spare.ts'
import type { Tombstone } from '../ledger/tombstone.ts'
import type { LocalStore } from './local-store.ts'

const MARK = 'spare'
const VISITS = 'spare/visits'
const LATEST = 20

/** `generation`: what is half written when the browser ends leaves the one before whole. */
type Mark = SpareMark & { readonly generation: number; readonly parts: number }

const NOTHING: Mark = { generation: 0, parts: 0, count: 0, latest: [], erased: 0, comparedMs: 0 }

const partOf = ({ generation }: Mark, part: number) => `${MARK}/${generation}/${part}`
const erasedOf = ({ generation }: Mark) => `${MARK}/${generation}/erased`
const keysOf = (mark: Mark) => [...Array.from({ length: mark.parts }, (_, part) => partOf(mark, part)), erasedOf(mark)]

/** The spare copy in `storage.local`, which the browser keeps apart from IndexedDB: a part for each time facts came. */
export function createSpareShelf(store: LocalStore): Spare {
  let turn: Promise<unknown> = Promise.resolve()
  /** One after the other: each writes the mark. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = turn.then(work)
    turn = done.catch(() => undefined)
    return done
  }
  /** Nobody else writes it. */
  let known: Mark | null = null
  const read = async () => (known ??= ((await store.get(MARK))[MARK] as Mark | undefined) ?? null)
  async function keep(mark: Mark, items: Readonly<Record<string, unknown>>) {
    await store.set({ ...items, [MARK]: mark })
    known = mark
  }

  const withPart = (mark: Mark, facts: readonly Fact[]): Mark => ({
    ...mark,
    parts: mark.parts + 1,
    count: mark.count + facts.length,
    latest: [...mark.latest, ...facts.map(({ id }) => id)].slice(-LATEST),
  })

  async function add(facts: readonly Fact[]) {
    const mark = await read()
    // Without a copy, what is there is copied whole, these with it.
    if (mark) await keep(withPart(mark, facts), { [partOf(mark, mark.parts)]: facts })
  }

  async function write(
    chunks: AsyncIterable<readonly Fact[]>,
    erased: readonly Tombstone[],
    comparedMs: EpochMs,
  ): Promise<void> {
    const old = await read()
    let mark: Mark = { ...NOTHING, generation: (old?.generation ?? 0) + 1, erased: erased.length, comparedMs }
    for await (const facts of chunks) {
      await store.set({ [partOf(mark, mark.parts)]: facts })
      mark = withPart(mark, facts)
    }
    await keep(mark, { [erasedOf(mark)]: erased })
    if (old) await store.remove(keysOf(old))
  }

  async function readAll() {
    const mark = (await read()) ?? NOTHING
    const parts = await store.get(keysOf(mark))
    const facts = Array.from({ length: mark.parts }, (_, part) => (parts[partOf(mark, part)] ?? []) as Fact[])
    const visits = ((await store.get(VISITS))[VISITS] ?? []) as VisitRow[]
    return { facts: facts.flat(), erased: (parts[erasedOf(mark)] ?? []) as Tombstone[], visits }
  }

  return {
    mark: () => inTurn(read),
    add: (facts) => inTurn(() => add(facts)),
    keepVisits: (visits) => inTurn(() => store.set({ [VISITS]: visits })),
    read: () => inTurn(readAll),
    write: (chunks, erased, comparedMs) => inTurn(() => write(chunks, erased, comparedMs)),
  }
}
