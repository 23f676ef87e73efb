import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyFacts, reshuffled } from '../../tests/build/any-facts.ts'
import { at, byHand, fact, lateByTwelve } from '../../tests/build/facts.ts'
import type { Fact } from '../domain/meeting/fact.ts'
import { DEFAULT_POLICY } from '../domain/policy/policy.ts'
import { LARGEST_BACKUP, parseBackup, writeBackup } from './backup.ts'

const erased = [
  { about: 'meeting:m9', atMs: at('12:00') },
  { about: 'client:beta', atMs: at('11:00') },
]
const named = byHand(
  { kind: 'client-named', name: 'Ac\u2028me "\u0000"\n', emails: [], domains: [], people: ['Ada'] },
  at('08:00'),
  { subject: 'acme' },
)
const policy = byHand({ kind: 'policy-set', policy: DEFAULT_POLICY }, at('08:00'), { subject: 'mine' })
const facts = [...lateByTwelve(), named, policy]
const text = writeBackup({ facts, erased })

const fault = (given: string) => {
  const parsed = parseBackup(given)
  return parsed.ok ? 'none' : parsed.error
}
const valueOf = (given: string) => {
  const parsed = parseBackup(given)
  if (!parsed.ok) throw new Error(parsed.error)
  return parsed.value
}
/** As another program lays it out, with something changed. */
const rearranged = (changes: object = {}) => JSON.stringify({ ...(JSON.parse(text) as object), ...changes }, null, 2)
const sorted = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).toSorted()

describe('a backup', () => {
  it('is JSON that says what it is and holds everything', () => {
    expect(JSON.parse(text)).toMatchObject({ format: 'hard-stop-ledger', version: 1, count: facts.length })
    const value = valueOf(text)
    expect(value.facts).toHaveLength(facts.length)
    expect(value.facts).toEqual(expect.arrayContaining(facts))
    expect(value.erased).toEqual(erased.toSorted((a, b) => a.atMs - b.atMs))
  })

  it('may be of an empty ledger', () => {
    const empty = writeBackup({ facts: [], erased: [] })
    expect(JSON.parse(empty)).toEqual({ format: 'hard-stop-ledger', version: 1, count: 0, facts: [], erased: [] })
    expect(valueOf(empty)).toEqual({ facts: [], erased: [] })
  })

  it('is the same to the byte, for any order of facts and keys, and when it is written again', () => {
    fc.assert(
      fc.property(
        anyFacts(['m1', 'm2']).chain((made) => fc.tuple(fc.constant(made), reshuffled(made))),
        ([made, again]) => {
          const unique = [...new Map(again.map((one) => [one.id, one])).values()]
          const turned = unique.map((one) => Object.fromEntries(Object.entries(one).toReversed()) as Fact)
          const first = writeBackup({ facts: made, erased })
          expect(writeBackup({ facts: turned, erased: erased.toReversed() })).toBe(first)
          const value = valueOf(first)
          expect(sorted(value.facts)).toEqual(sorted(valueOf(writeBackup({ facts: made, erased })).facts))
          expect(value.facts).toEqual(expect.arrayContaining(made))
          expect(writeBackup(value)).toBe(first)
        },
      ),
    )
  })

  it('is read the same when another program laid it out, or saved it with other line ends', () => {
    const sortedKeys = JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text) as object).toReversed()))
    for (const given of [rearranged(), sortedKeys, text.replaceAll('\n', '\r\n'), `\uFEFF${text}`, text.trimEnd()])
      expect(valueOf(given)).toEqual(valueOf(text))
  })

  it('is cut short wherever it ends early', () => {
    const marked = '{"format":"hard-stop-ledger"'.length
    const complete = text.trimEnd().length
    for (let length = marked; length < complete; length++)
      expect([length, fault(text.slice(0, length))]).toEqual([length, 'cut-short'])
    expect(fault(rearranged().slice(0, -20))).toBe('cut-short')
  })

  it('is cut short when a fact of those it counts is missing', () => {
    const lines = text.split('\n')
    expect(fault(lines.toSpliced(1, 1).join('\n'))).toBe('cut-short')
    expect(fault(rearranged({ count: facts.length + 1 }))).toBe('cut-short')
  })

  it.each([
    ['nothing', '', 'not-json'],
    ['a letter', 'Dear Acme', 'not-json'],
    ['a beginning too short to know', '{"format":"hard', 'not-json'],
    ['a list', '[1,2]', 'not-ours'],
    ['null', 'null', 'not-ours'],
    ['another program’s file', '{"format":"soft-start","version":1}', 'not-ours'],
    ['a file without a version', '{"format":"hard-stop-ledger"}', 'not-ours'],
    ['a version of a word', '{"format":"hard-stop-ledger","version":"1"}', 'not-ours'],
    ['version 0', '{"format":"hard-stop-ledger","version":0}', 'not-ours'],
    ['version 2', '{"format":"hard-stop-ledger","version":2,"ledger":"zip:…', 'newer-version'],
    ['version 2 in another order', '{"version":2,"format":"hard-stop-ledger"}', 'newer-version'],
    ['no facts', '{"format":"hard-stop-ledger","version":1,"count":0,"erased":[]}', 'bad-fact'],
    ['something after the end', `${text}{}`, 'bad-fact'],
    ['a fact with a date of NaN', text.replace(/"recordedAt":\d+/, '"recordedAt":NaN'), 'bad-fact'],
    ['a fact with no date', text.replace(/"recordedAt":\d+/, '"recordedAt":null'), 'bad-fact'],
    [
      'one bad fact among good ones',
      rearranged({ facts: [...facts.slice(1), { ...facts[0], schema: 2 }] }),
      'bad-fact',
    ],
    ['a bad tombstone', text.replace('"client:beta"', '"client:"'), 'bad-fact'],
    ['a tombstone that says more', rearranged({ erased: [{ about: 'client:a', atMs: 1, name: 'Acme' }] }), 'bad-fact'],
  ])('that is %s is refused as such', (_, given, error) => {
    expect(fault(given)).toBe(error)
  })

  it('keeps facts that share an id', () => {
    const [first] = facts as [Fact]
    const twin = { ...first, recordedAt: first.recordedAt + 1 }
    expect(valueOf(writeBackup({ facts: [first, first, twin], erased: [] })).facts).toEqual([first, first, twin])
  })
})

describe('a hostile backup', () => {
  const line = JSON.stringify(fact({ kind: 'noted', text: 'x' }, at('10:00')))
  const withLines = (...lines: string[]) =>
    `{"format":"hard-stop-ledger","version":1,"count":${lines.length},"facts":[\n${lines.join(',\n')}\n],"erased":[\n]}\n`
  const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`
  const manyKeys = () => Array.from({ length: 1_000_000 }, (_, index) => `"k${index}":${index}`).join()
  const lists = (count: number, after = ',') => `${`[]${after}`.repeat(count)}[]`

  it('is built on a form that is taken', () => {
    expect(fault(withLines(line))).toBe('none')
  })

  // Made when they are needed: together they would fill the memory.
  it.each<[string, () => string, string]>([
    ['__proto__ in a fact', () => withLines(line.replace('{', '{"__proto__":{"x":1},')), 'bad-fact'],
    [
      '__proto__ within a fact',
      () => withLines(line.replace('"subject":{', '"subject":{"__proto__":{"x":1},')),
      'bad-fact',
    ],
    ['a constructor', () => withLines(line.replace('{', '{"constructor":{"prototype":{"x":1}},')), 'bad-fact'],
    ['__proto__ for a fact', () => withLines('{"__proto__":{"kind":"noted"}}'), 'bad-fact'],
    ['depth for a fact', () => withLines(deep), 'bad-fact'],
    ['depth in a fact', () => withLines(line.replace('"x"', deep)), 'bad-fact'],
    ['depth alone', () => deep, 'not-ours'],
    ['depth beside the facts', () => rearranged().replace('{', `{"deep":${deep},`), 'none'],
    ['__proto__ beside the facts', () => rearranged().replace('{', '{"__proto__":{"x":1},'), 'none'],
    ['a million keys', () => `{${manyKeys()}}`, 'not-ours'],
    ['a million keys in a fact', () => withLines(`{${manyKeys()}}`), 'bad-fact'],
    ['a million keys in our form', () => `{"format":"hard-stop-ledger","version":1,${manyKeys()}}`, 'too-large'],
    ['45 MB of lists', () => `[${lists(15_000_000)}]`, 'not-ours'],
    ['45 MB of lists in a fact', () => withLines(`[${lists(15_000_000)}]`), 'bad-fact'],
    ['10 million lists for facts', () => withLines(lists(10_000_000, ',\n')), 'bad-fact'],
    ['45 MB of blank lines', () => withLines('\n'.repeat(45_000_000)), 'bad-fact'],
    ['more than 50 MB', () => ' '.repeat(LARGEST_BACKUP + 1), 'too-large'],
  ])('with %s is answered, and harms nothing', (_, make, error) => {
    const given = make()
    expect(fault(given)).toBe(error)
    expect(({} as { x?: unknown }).x).toBeUndefined()
  })

  it('never makes the reader throw', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: text.length }),
        fc.nat({ max: 40 }),
        fc.string({ unit: 'binary' }),
        (from, gone, put) => {
          const given = text.slice(0, from) + put + text.slice(from + gone)
          expect(() => parseBackup(given)).not.toThrow()
        },
      ),
      { numRuns: 1_000 },
    )
    fc.assert(
      fc.property(fc.json(), (given) => {
        expect(fault(given)).toBe('not-ours')
      }),
    )
  })
})
