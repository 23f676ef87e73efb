import { useState } from 'preact/hooks'
import { plannedLengthMs } from '../../domain/meeting/planned-length.ts'
import { readSurroundings } from '../../ledger/calendar/surroundings.ts'
import { Field } from '../../ui/field.tsx'
import { useLive } from '../../ui/live.ts'
import { chooseClientLanguage, type KeptWords, languageFor } from '../../ui/own-words/kept-words.ts'
import { tongueOf, usualLanguage } from '../../ui/own-words/tongue-of.ts'
import { useShippedWords } from '../../ui/own-words/use-shipped-words.ts'
import { useWords } from '../../ui/own-words/use-words.ts'
import { changeWords } from '../../ui/own-words/words-shelf.ts'
import { t } from '../../ui/words.ts'
import type { Choice } from '../../wording/choose-afterwards.ts'
import { OCCASIONS } from '../../wording/occasions.ts'
import { chooseClientTone, toneFor } from '../../wording/own-words.ts'
import { proposeSlot } from '../../wording/propose-slot.ts'
import type { JudgedMeeting } from '../client/read-client.ts'
import { ledger } from '../ledger.ts'
import type { Door } from '../state.ts'
import { knownOf, type WordsReading } from './known-of.ts'
import { parseSlot, slotText } from './slot-text.ts'
import { WordsCard } from './words-card.tsx'
import { WordsChoices } from './words-choices.tsx'
import { writeFor } from './written.ts'
import './words.css'

export type WordsForProps = {
  readonly door: Pick<Door, 'now' | 'timeZone'>
  readonly reading: WordsReading
  /** The meeting that is answered; `null`: the words are about the whole. */
  readonly about: JudgedMeeting | null
  readonly occasion: Choice
  /** After they were copied. */
  readonly onCopied?: (() => void) | undefined
}

/** The words for one occasion, written out, and how this client is spoken to. */
export function WordsFor({ door: { now, timeZone }, reading, about, occasion, onCopied }: WordsForProps) {
  const [moment] = useState(now)
  const [typedSlot, setTypedSlot] = useState<string | null>(null)
  const words = useWords()
  const client = reading.known
  const language = words ? languageFor(words, client.id, usualLanguage()) : usualLanguage()
  const shipped = useShippedWords(language)
  const live = useLive(() => readSurroundings(ledger, client, about?.meeting ?? null, moment), [client, about])
  if (!words || !shipped || live.state !== 'read') return null
  const surroundings = live.value
  const change = (how: (words: KeptWords) => KeptWords) => void changeWords(how)
  const lengthMs = plannedLengthMs(about?.meeting.schedule ?? null, reading.terms.own.usualLengthMinutes)
  const { busy } = surroundings
  const proposed = busy && proposeSlot(busy, lengthMs, moment, timeZone, words.me.hours)
  const slotField = typedSlot ?? (proposed ? slotText(proposed.startMs, timeZone) : '')
  const typedMs = parseSlot(slotField, timeZone)
  const startMs = typedMs !== null && typedMs > moment ? typedMs : null
  const written = writeFor({
    occasion,
    own: words.own,
    shipped: shipped.words,
    tone: toneFor(words.own, client.id),
    tongue: tongueOf(shipped.language),
    known: knownOf(occasion, { reading, about, surroundings, me: words.me, nextMs: startMs, now: moment }),
    emails: surroundings.emails,
    slot: startMs === null ? null : { startMs, endMs: startMs + lengthMs },
    timeZone,
  })
  return (
    <div class="inset">
      <WordsCard occasion={occasion} language={shipped.language} written={written} onCopied={onCopied} />
      {OCCASIONS[occasion].maybe.includes('next') && (
        <Field label={t('popup_say_next')}>
          <input
            class="input"
            type="datetime-local"
            name="next"
            min={slotText(moment, timeZone)}
            value={slotField}
            onInput={(event) => setTypedSlot(event.currentTarget.value)}
          />
        </Field>
      )}
      <WordsChoices
        tone={words.own.clientTones.find((each) => each.client === client.id)?.tone ?? null}
        usualTone={words.own.tone}
        language={language}
        onTone={(tone) => change((kept) => ({ ...kept, own: chooseClientTone(kept.own, client.id, tone) }))}
        onLanguage={(chosen) =>
          change((kept) => chooseClientLanguage(kept, client.id, chosen === usualLanguage() ? null : chosen))
        }
      />
    </div>
  )
}
