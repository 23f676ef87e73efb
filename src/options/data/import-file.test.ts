import { expect, it, vi } from 'vitest'
import type { Door } from '../state.ts'

vi.mock('../../browser.ts', () => import('../../../tests/fake-browser.ts'))
const { LARGEST_BACKUP } = await import('../../ledger/backup.ts')
const { importFile } = await import('./import-file.ts')

const answering = (answer: unknown) => (async () => answer) as Door['ask']
const refusing = (error: string) => answering({ ok: false, error })
const file = new Blob(['{}'])

it('says how much was new and how much was known', async () => {
  const ask = answering({ ok: true, value: { added: 12, known: 3, refused: 0 } })
  expect(await importFile(file, ask)).toEqual({ good: true, sentence: '12 added, 3 already known.' })
})

it('has one sentence of its own for each reason to refuse, and one for reasons nobody foresaw', async () => {
  const codes = ['not-json', 'not-ours', 'newer-version', 'cut-short', 'too-large', 'bad-fact', 'failed']
  const sentences = await Promise.all(codes.map(async (code) => (await importFile(file, refusing(code))).sentence))
  expect(new Set(sentences).size).toBe(codes.length)
  for (const sentence of sentences) expect(sentence).toMatch(/ecords are as they were\.$/)
  expect((await importFile(file, refusing('no-receiver'))).sentence).toBe(sentences.at(-1))
})

it('does not even read a file over the limit', async () => {
  const huge = { size: LARGEST_BACKUP + 1, text: () => Promise.reject(new Error('was read')) } as unknown as Blob
  const outcome = await importFile(huge, () => Promise.reject(new Error('was asked')))
  expect(outcome).toMatchObject({ good: false, sentence: expect.stringContaining('50 MB') })
})

it('says so when the file went away while it was read', async () => {
  const gone = { size: 2, text: () => Promise.reject(new DOMException('gone', 'NotFoundError')) } as unknown as Blob
  expect(await importFile(gone, refusing('not asked'))).toMatchObject({ good: false })
})
