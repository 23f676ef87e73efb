import { computed, signal } from '@preact/signals'
import type { FirstEvent } from '../domain/expectations/first-event.ts'
import type { EpochMs, FactDraft } from '../domain/meeting/fact.ts'
import type { Ask, Reply, Result, Verb } from '../messages/protocol.ts'
import type { Draft, DraftShelf } from './entry/draft.ts'
import type { MeetingWith } from './meeting-with.ts'
import { takeBack } from './take-back.ts'

export type View =
  | { readonly at: 'home' }
  | { readonly at: 'client'; readonly client: string }
  /** `meeting: null` adds one. */
  | { readonly at: 'entry'; readonly meeting: string | null; readonly client: string }
  | { readonly at: 'lobby' }
  | { readonly at: 'first-meeting'; readonly first: FirstEvent }

/** What the popup needs of the world. */
export type Door = {
  readonly ask: <V extends Verb>(verb: V, ask: Ask<V>) => Promise<Result<Reply<V>>>
  readonly now: () => EpochMs
  readonly newId: () => string
  readonly timeZone: string
  readonly drafts: DraftShelf
}

/** The last thing said, and what takes it back. */
export type LastSaid = { readonly sentence: string; readonly undo: readonly FactDraft[] }

/** What was just said of a meeting with this client: there may be words that go with it. */
export type Answered = { readonly meeting: string; readonly client: string }

export type Popup = ReturnType<typeof createPopup>

const HOME: View = { at: 'home' }
const PAGE = 50

export function createPopup(door: Door) {
  const views = signal<readonly View[]>([HOME])
  const search = signal('')
  const clientsShown = signal(PAGE)
  const lastSaid = signal<LastSaid | null>(null)
  const trouble = signal(false)
  const answered = signal<Answered | null>(null)
  const draft = signal<Draft | null>(null)
  const findDraft = async () => {
    draft.value = await door.drafts.read()
  }
  void findDraft()

  const saying = (meeting: string, atMs: EpochMs = door.now()) => ({ id: door.newId(), meeting, atMs })

  /** Sends what was said; `false`: it was not kept, and the trouble is on screen. */
  async function tell(facts: readonly FactDraft[], sentence: string): Promise<boolean> {
    const reply = await door.ask('facts/append', { facts: [...facts] })
    trouble.value = !reply.ok
    if (reply.ok) lastSaid.value = { sentence, undo: takeBack(facts, door) }
    return reply.ok
  }

  /** The meeting is with the client of this name, known or new. */
  async function tellWith(meeting: string, name: string, said: readonly FactDraft[], sentence: string) {
    if (said.length > 0 && !(await tell(said, sentence))) return false
    const reply = await door.ask('meeting/with', { meeting, name, person: null })
    trouble.value = !reply.ok
    if (!reply.ok) return false
    const naming = reply.value.brief?.undoable.at(-1)
    const own = naming === undefined ? [] : [{ id: naming, subject: { kind: 'meeting', id: meeting } } as const]
    lastSaid.value = { sentence, undo: takeBack([...own, ...said], door) }
    return true
  }

  /** As `tell`, of one meeting; remembers which, for the words that may go with it. */
  async function answer({ meeting, client }: MeetingWith, said: FactDraft, sentence: string): Promise<boolean> {
    const kept = await tell([said], sentence)
    if (kept) answered.value = client && { meeting: meeting.id, client: client.id }
    return kept
  }

  return {
    door,
    view: computed(() => views.value.at(-1) ?? HOME),
    search,
    clientsShown,
    lastSaid,
    trouble,
    answered,
    draft,
    saying,
    tell,
    answer,
    tellWith,
    open: (view: View) => {
      lastSaid.value = null
      answered.value = null
      views.value = [...views.value, view]
    },
    /** Keeps what was just said on screen: a form closes by saying something. */
    back: () => {
      if (views.value.length > 1) views.value = views.value.slice(0, -1)
    },
    keepDraft: (typed: Draft | null) => {
      draft.value = typed
      void door.drafts.keep(typed)
    },
    seek: (text: string) => {
      search.value = text
      clientsShown.value = PAGE
    },
    showMore: () => {
      clientsShown.value += PAGE
    },
  }
}
