import type { ClientBrief } from '../../messages/protocol.ts'
import { Name } from '../../ui/name.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import { OffWords } from './off-words.tsx'

/** What there is to know of a guest before the event is saved. */
export function DraftWords({ client }: { readonly client: ClientBrief }) {
  if (client.standing === 'off-the-schedule') return <OffWords {...client} />
  return (
    <p>
      <Sentence word="calendar_confirm_with" blanks={[<Name>{client.name}</Name>]} />
    </p>
  )
}
