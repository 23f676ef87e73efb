import { MY_CARD } from '../../domain/expectations/cards.ts'
import { diffCards } from '../../domain/expectations/diff-cards.ts'
import type { Told } from '../../domain/expectations/told.ts'
import type { ExpectationsCard } from '../../domain/meeting/fact.ts'
import { Button } from '../../ui/button.tsx'
import { writeInvitation, writeProposal } from '../../ui/expectations/write-card.ts'
import { formatDateTime, formatList } from '../../ui/formats.ts'
import { Name } from '../../ui/name.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import { t } from '../../ui/words.ts'
import { CopyText } from '../copy-text.tsx'
import { keep } from '../keep.ts'
import type { Options } from '../state.ts'
import { CARD_NAMES } from './card-fields.ts'
import { CardForm } from './card-form.tsx'
import { cardOfPolicy } from './card-text.ts'
import type { CardReading } from './read-cards.ts'
import { TellClient } from './tell-client.tsx'
import { Versions } from './versions.tsx'

type Props = {
  readonly options: Options
  readonly reading: CardReading
  /** Of the client; `null`: the card is for everybody. */
  readonly name: string | null
  readonly onEverybody: () => void
}

export function CardView({ options, reading, name, onEverybody }: Props) {
  const { client, general, present, versions, told, policy } = reading
  const { busy, say } = options
  const save = (card: ExpectationsCard) => {
    if (present && diffCards(present.card, card).length === 0) {
      void options.run('expectations', async () => ({ good: true, sentence: t('options_card_unchanged') }))
      return
    }
    const subject = { kind: 'expectations', id: client ?? MY_CARD } as const
    void keep(options, 'expectations', [say(subject, { kind: 'expectations-written', card })], t('options_card_saved'))
  }
  const tell = (how: Told['how']) => {
    if (client === null || name === null || !present) return
    const fact = say({ kind: 'client', id: client }, { kind: 'expectations-told', card: present.id, how })
    void keep(options, 'expectations', [fact], t('options_told_kept', name))
  }
  const takeBack = ({ id }: Told) => {
    if (client === null) return
    const fact = say({ kind: 'client', id: client }, { kind: 'retracts', fact: id })
    void keep(options, 'expectations', [fact], t('options_taken_back'))
  }
  return (
    <>
      {name !== null && (
        <div class="card-head">
          <h3 data-start tabIndex={-1}>
            <Sentence word="options_card_of" blanks={[<Name>{name}</Name>]} />
          </h3>
          <Button onPress={onEverybody}>{t('options_card_everybody')}</Button>
        </div>
      )}
      <p class="soft">{stateWords(reading)}</p>
      <CardForm
        card={present?.card ?? cardOfPolicy(policy)}
        general={client === null ? null : (general?.card ?? null)}
        policy={policy}
        busy={busy.value}
        onSave={save}
      />
      {present && (
        <>
          <CopyText title={t('options_card_invitation')} text={writeInvitation(present.card)} />
          <CopyText title={t('options_card_proposal')} text={writeProposal(present.card)} />
        </>
      )}
      {present && name !== null && (
        <TellClient
          name={name}
          present={present}
          told={told}
          versions={versions}
          busy={busy.value}
          onTold={tell}
          onTakeBack={takeBack}
        />
      )}
      <Versions versions={versions} />
    </>
  )
}

/** Which card holds, and where it is another than everybody's. */
function stateWords({ client, general, present }: CardReading): string {
  if (!present) return t(client === null ? 'options_card_none' : 'options_card_none_at_all')
  if (client === null) return t('options_card_since', formatDateTime(present.writtenMs))
  if (!present.own) return t('options_card_follows')
  if (!general) return t('options_card_own_since', formatDateTime(present.writtenMs))
  const names = diffCards(general.card, present.card).map(({ field }) => t(CARD_NAMES[field]))
  if (names.length === 0) return t('options_card_own_alike', formatDateTime(present.writtenMs))
  return t('options_card_own_differs', formatDateTime(present.writtenMs), formatList(names))
}
