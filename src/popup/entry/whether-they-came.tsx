import { t, type WordKey } from '../../ui/words.ts'
import type { MeetingEntry } from './meeting-entry.ts'

type They = MeetingEntry['they']

const CHOICES: readonly (readonly [They, WordKey])[] = [
  ['came', 'popup_they_came'],
  ['did-not-come', 'popup_they_did_not_come'],
  ['not-said', 'popup_they_not_said'],
]

type Props = { readonly they: They; readonly mayStayOpen: boolean; readonly onThey: (they: They) => void }

export function WhetherTheyCame({ they, mayStayOpen, onThey }: Props) {
  return (
    <fieldset class="choices">
      <legend>{t('popup_the_client')}</legend>
      {CHOICES.filter(([choice]) => choice !== 'not-said' || mayStayOpen).map(([choice, word]) => (
        <label key={choice} class="choice">
          <input type="radio" name="they" checked={they === choice} onChange={() => onThey(choice)} />
          {t(word)}
        </label>
      ))}
    </fieldset>
  )
}
