import { useState } from 'preact/hooks'
import { Button } from '../../ui/button.tsx'
import { OCCASION_NAMES } from '../../ui/own-words/occasion-names.ts'
import { t } from '../../ui/words.ts'
import type { Choice } from '../../wording/choose-afterwards.ts'
import { WordsFor, type WordsForProps } from './words-for.tsx'

type Props = Omit<WordsForProps, 'occasion'> & {
  readonly choices: readonly Choice[]
  /** Shown from the beginning; `null`: none. */
  readonly first: Choice | null
}

/** What there are words for, each on a button; one at a time is written out. */
export function WhatToSay({ choices, first, ...rest }: Props) {
  const [chosen, setChosen] = useState(first)
  const occasion = choices.find((choice) => choice === chosen) ?? null
  return (
    <div class="say">
      <div class="buttons">
        {choices.map((choice) => (
          <Button
            key={choice}
            expanded={choice === occasion}
            onPress={() => setChosen(choice === occasion ? null : choice)}
          >
            {t(OCCASION_NAMES[choice])}
          </Button>
        ))}
      </div>
      {occasion && <WordsFor key={occasion} occasion={occasion} {...rest} />}
    </div>
  )
}
