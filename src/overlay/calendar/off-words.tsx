import type { ClientBrief } from '../../messages/protocol.ts'
import { sentenceGap } from '../../ui/join-sentences.ts'
import { Name } from '../../ui/name.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import { reasonWords, wayBackWords } from './client-words.ts'

/** "Acme is off your schedule: three no-shows. They come back by paying ahead." */
export function OffWords(client: ClientBrief) {
  const name = <Name>{client.name}</Name>
  const because = reasonWords(client)
  return (
    <p>
      {because === '' ? (
        <Sentence word="calendar_off" blanks={[name]} />
      ) : (
        <Sentence word="calendar_off_because" blanks={[name, <bdi>{because}</bdi>]} />
      )}
      {sentenceGap()}
      {wayBackWords(client)}
    </p>
  )
}
