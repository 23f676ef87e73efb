import type { CardVersion } from '../../domain/expectations/cards.ts'
import type { Told } from '../../domain/expectations/told.ts'
import { Button } from '../../ui/button.tsx'
import { HOW_WORDS, HOWS, toldWords } from '../../ui/expectations/told-words.ts'
import { formatDateTime } from '../../ui/formats.ts'
import { Name } from '../../ui/name.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import { t } from '../../ui/words.ts'
import type { Version } from './read-cards.ts'

type Props = {
  readonly name: string
  readonly present: CardVersion
  /** The latest first. */
  readonly told: readonly Told[]
  readonly versions: readonly Version[]
  readonly busy: boolean
  readonly onTold: (how: Told['how']) => void
  readonly onTakeBack: (told: Told) => void
}

/** The user says that they told it; copying the words proves nothing. */
export function TellClient({ name, present, told, versions, busy, onTold, onTakeBack }: Props) {
  const writtenMs = new Map([...versions, present].map((version) => [version.id, version.writtenMs]))
  return (
    <div class="told">
      <h3>
        <Sentence word="options_told_client" blanks={[<Name>{name}</Name>]} />
      </h3>
      {told.length === 0 && <p class="soft">{t('options_told_not_yet')}</p>}
      {told.length > 0 && told[0]?.version !== present.id && <p>{t('options_told_not_this')}</p>}
      <ul class="told-lines">
        {told.map((each) => (
          <li key={each.id}>
            {toldWords(each)} <span class="soft">{versionWords(writtenMs.get(each.version), each.card !== null)}</span>{' '}
            <Button
              look="quiet"
              disabled={busy}
              label={t('options_told_take_back_named', toldWords(each))}
              onPress={() => onTakeBack(each)}
            >
              {t('options_told_take_back')}
            </Button>
          </li>
        ))}
      </ul>
      <div class="buttons" role="group" aria-label={t('options_told_client', name)}>
        <span>{t('options_told_i_told')}</span>
        {HOWS.map((how) => (
          <Button key={how} disabled={busy} onPress={() => onTold(how)}>
            {t(HOW_WORDS[how])}
          </Button>
        ))}
      </div>
    </div>
  )
}

function versionWords(writtenMs: number | undefined, known: boolean): string {
  if (!known) return t('options_told_card_gone')
  return writtenMs === undefined ? t('options_told_card_older') : t('options_told_card_of', formatDateTime(writtenMs))
}
