import type { ComponentChildren } from 'preact'
import { Button } from '../ui/button.tsx'
import { t } from '../ui/words.ts'
import type { Controls } from './controls.ts'

/** What was typed or chosen under a name, trimmed; `''` where nothing was. */
export type Said = (field: string) => string

type Props = {
  readonly label: string
  readonly children: ComponentChildren
  readonly controls: Controls
  readonly onSaid: (said: Said) => void
}

export function Form({ label, children, controls, onSaid }: Props) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget as HTMLFormElement)
    const said = (field: string) => {
      const value = data.get(field)
      return typeof value === 'string' ? value.trim() : ''
    }
    controls.open(null)
    onSaid(said)
  }
  return (
    <form class="form" aria-label={label} onSubmit={submit}>
      {children}
      <div class="row">
        <Button look="main" submit>
          {t('overlay_save')}
        </Button>
        <Button look="quiet" onPress={() => controls.open(null)}>
          {t('overlay_cancel')}
        </Button>
      </div>
    </form>
  )
}
