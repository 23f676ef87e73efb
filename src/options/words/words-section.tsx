import { useState } from 'preact/hooks'
import type { KeptWords } from '../../ui/own-words/kept-words.ts'
import { tongueOf, usualLanguage } from '../../ui/own-words/tongue-of.ts'
import { useShippedWords } from '../../ui/own-words/use-shipped-words.ts'
import { useWords } from '../../ui/own-words/use-words.ts'
import { changeWords } from '../../ui/own-words/words-shelf.ts'
import { t, type WordKey } from '../../ui/words.ts'
import { AFTERWARDS, IN_MEETING, type Occasion } from '../../wording/occasions.ts'
import { chooseTone, editText, type OwnWords, ownTextAt, resetText } from '../../wording/own-words.ts'
import type { WordsFor } from '../../wording/words.ts'
import { ReportLine } from '../report-line.tsx'
import type { Options } from '../state.ts'
import { AboutMeForm } from './about-me-form.tsx'
import { exampleKnown } from './example-known.ts'
import { OccasionLine } from './occasion-line.tsx'
import { TextEditor } from './text-editor.tsx'
import { ToneChoice } from './tone-choice.tsx'
import './words.css'

const GROUPS = [
  ['words_in_meeting', Object.keys(IN_MEETING) as Occasion[]],
  ['words_afterwards', Object.keys(AFTERWARDS) as Occasion[]],
] as const satisfies readonly (readonly [WordKey, readonly Occasion[]])[]

/** The words for clients: their tone, each text, and what they say of the user. */
export function WordsSection({ options }: { readonly options: Options }) {
  const words = useWords()
  const shipped = useShippedWords(usualLanguage())
  if (!words || !shipped) return null
  return <Words options={options} words={words} shipped={shipped.words} />
}

type Props = {
  readonly options: Options
  readonly words: KeptWords
  readonly shipped: WordsFor<Occasion>
}

function Words({ options, words, shipped }: Props) {
  const [opened, setOpened] = useState<Occasion | null>(null)
  const { own, me } = words
  const { tone } = own
  const tongue = tongueOf(usualLanguage())
  const busy = options.busy.value
  const save = (change: (words: KeptWords) => KeptWords) =>
    void options.run('words', async () => {
      const good = await changeWords(change)
      return { good, sentence: t(good ? 'options_saved' : 'options_not_saved') }
    })
  const saveOwn = (change: (own: OwnWords) => OwnWords) => save((kept) => ({ ...kept, own: change(kept.own) }))
  const line = (occasion: Occasion) => {
    const place = { language: tongue.language, tone, occasion }
    const [mine, theirs] = [ownTextAt(own, place), shipped[occasion][tone]]
    return (
      <OccasionLine
        key={occasion}
        occasion={occasion}
        language={tongue.language}
        text={mine ?? theirs}
        own={mine !== null}
        opened={opened === occasion}
        onToggle={() => setOpened(opened === occasion ? null : occasion)}
      >
        <TextEditor
          key={tone}
          occasion={occasion}
          tongue={tongue}
          own={mine}
          shipped={theirs}
          example={exampleKnown(me, options.door.now())}
          busy={busy}
          onSave={(text) =>
            saveOwn((kept) => {
              const edited = editText(kept, { ...place, text })
              return edited.ok ? edited.words : kept
            })
          }
          onReset={() => saveOwn((kept) => resetText(kept, place))}
        />
        <ReportLine options={options} section="words" />
      </OccasionLine>
    )
  }
  return (
    <>
      <ToneChoice tone={tone} onChoose={(chosen) => saveOwn((kept) => chooseTone(kept, chosen))} />
      {opened === null && <ReportLine options={options} section="words" />}
      {GROUPS.map(([word, occasions]) => (
        <div key={word} class="occasions">
          <h3>{t(word)}</h3>
          <ul>{occasions.map(line)}</ul>
        </div>
      ))}
      <div class="occasions">
        <h3>{t('words_about_me')}</h3>
        <p class="soft">{t('words_about_me_hint')}</p>
        <AboutMeForm me={me} busy={busy} onSave={(said) => save((kept) => ({ ...kept, me: said }))} />
      </div>
    </>
  )
}
