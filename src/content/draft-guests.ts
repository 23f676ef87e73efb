import type { Ask, ClientBrief, Reply, Result } from '../messages/protocol.ts'
import type { DraftNotice } from '../overlay/calendar/calendar-state.ts'
import { isWorthSaying } from '../overlay/calendar/worth-saying.ts'
import type { Draft } from '../pages/calendar/read-draft.ts'

type DraftGuests = {
  readonly ask: (question: Ask<'calendar/guests'>) => Promise<Result<Reply<'calendar/guests'>>>
  /** The bubble in which it is written; `null`: it has the page to itself. */
  readonly besideNow: () => Element | null
  readonly onNotice: (notice: DraftNotice | null) => void
  readonly onError: (error: string) => void
}

/** The guests of an event while they are typed in: what is to be known of them before it is saved. */
export function createDraftGuests({ ask, besideNow, onNotice, onError }: DraftGuests) {
  let emails = ''
  let turn = 0
  let said: readonly ClientBrief[] = []
  /** Of this event, by the ids of clients. */
  const dismissed = new Set<string>()

  const show = () => {
    const clients = said.filter(({ id }) => !dismissed.has(id))
    onNotice(clients.length > 0 ? { clients, beside: besideNow() } : null)
  }

  return {
    async see(draft: Draft | null) {
      const guests = draft?.guests ?? []
      // Between two events a page may be seen only with the second, which begins with nobody.
      if (guests.length === 0) dismissed.clear()
      // Where it is written may have changed, from the bubble to the page.
      if (guests.join() === emails) return said.length > 0 ? show() : undefined
      const mine = (turn += 1)
      emails = guests.join()
      const reply = guests.length > 0 ? await ask({ emails: [...guests] }) : null
      if (mine !== turn) return
      if (reply?.ok === false) {
        emails = ''
        onError(reply.error)
      }
      said = reply?.ok === true ? reply.value.clients.filter(isWorthSaying) : []
      show()
    },
    dismiss() {
      for (const { id } of said) dismissed.add(id)
      show()
    },
  }
}
