import type { MeetingBrief, Result } from '../../src/messages/protocol.ts'

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<Result<unknown>> } }

/** Runs in the content script's world, so it stands alone: the meeting of this page, opened if there is none. */
export async function enterMeeting(): Promise<string> {
  const ask = { code: 'abc-defg-hij', title: null, visit: 'bench', atMs: Date.now() }
  const reply = (await chrome.runtime.sendMessage({ verb: 'call/enter', ask })) as Result<MeetingBrief>
  if (!reply.ok) throw new Error(reply.error)
  return reply.value.meeting.id
}

/** As above: sends one new fact and gives the milliseconds until the ledger has it on disk and has answered. */
export async function appendFact(meeting: string): Promise<number> {
  const [nowMs, startMs] = [Date.now(), performance.now()]
  const fact = {
    id: crypto.randomUUID(),
    subject: { kind: 'meeting', id: meeting },
    happenedAt: [nowMs, nowMs],
    source: { via: 'page', adapter: 'meet', version: 1 },
    certainty: 'measured',
    kind: 'alone',
    visit: 'bench',
  }
  const reply = await chrome.runtime.sendMessage({ verb: 'facts/append', ask: { facts: [fact] } })
  if (!reply.ok) throw new Error(reply.error)
  return performance.now() - startMs
}
