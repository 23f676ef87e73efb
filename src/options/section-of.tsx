import type { ComponentChildren } from 'preact'
import { t, type WordKey } from '../ui/words.ts'

type Props = {
  readonly id: string
  readonly word: WordKey
  readonly about?: WordKey
  readonly children: ComponentChildren
}

export function SectionOf({ id, word, about, children }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t(word)}</h2>
      {about && <p class="soft">{t(about)}</p>}
      {children}
    </section>
  )
}
