import type { ComponentChildren } from 'preact'
import type { Corner } from '../ui/kept-corner.ts'
import { t } from '../ui/words.ts'
import type { Controls } from './controls.ts'
import { Handle } from './handle.tsx'
import { IconButton } from './icon-button.tsx'

type Props = {
  readonly corner: Corner
  readonly controls: Controls
  readonly title: ComponentChildren
  /** One line and nothing under it. */
  readonly slim?: boolean
  readonly due?: boolean
  /** Stands among the frame's own buttons. */
  readonly button?: ComponentChildren
  readonly children?: ComponentChildren
  readonly onEscape?: () => void
}

export function Frame({ corner, controls, title, slim, due, button, children, onEscape }: Props) {
  const escape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') (onEscape ?? controls.resize)()
  }
  return (
    <section
      class="panel"
      aria-label={t('overlay_name')}
      data-corner={corner}
      data-slim={slim || undefined}
      data-due={due || undefined}
      onKeyDown={escape}
    >
      <header>
        <Handle corner={corner} onMove={controls.moveTo} />
        <div class="title">{title}</div>
        {button}
        <IconButton icon="minus" name="resize" label={t('overlay_collapse')} onPress={controls.resize} />
        <IconButton icon="cross" label={t('overlay_hide')} hint={t('overlay_hide_how')} onPress={controls.hide} />
      </header>
      {children}
    </section>
  )
}
