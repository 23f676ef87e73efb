import type { ComponentChildren } from 'preact'
import type { Part } from './parts.tsx'
import { Parts } from './parts.tsx'

type Props = { readonly question: readonly Part[]; readonly children: ComponentChildren }

/** A question with its one-click answers. */
export function Ask({ question, children }: Props) {
  const name = question.map((part) => (typeof part === 'string' ? part : part.name.slice(0, 80))).join('')
  return (
    <div class="ask" role="group" aria-label={name}>
      <p>
        <Parts of={question} />
      </p>
      <div class="row">{children}</div>
    </div>
  )
}
