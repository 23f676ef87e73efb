import type { ComponentChild } from 'preact'
import { t } from '../ui/words.ts'
import { ByHand } from './by-hand.tsx'
import type { Controls } from './controls.ts'
import { Dot } from './dot.tsx'
import { Frame } from './frame.tsx'
import { LeavingTime } from './leaving-time.tsx'
import { Running } from './running.tsx'
import type { OverlayState } from './state.ts'
import { deriveView } from './view.ts'

/** What lies over the call: the running meeting, or the one line there is to say without one. */
export function Surface(state: OverlayState, controls: Controls): ComponentChild {
  const brief = state.brief.value
  const trust = state.pageTrust.value
  const corner = state.corner.value
  if (state.hidden.value) return null
  if (trust === 'orphaned') {
    return <Frame corner={corner} controls={controls} slim title={<p role="status">{t('overlay_orphaned')}</p>} />
  }
  if (brief) {
    const view = deriveView(brief, state, controls)
    if (view.small) return <Dot {...view} />
    return view.shown === 'all' ? <Running {...view} /> : <LeavingTime {...view} />
  }
  if (trust !== 'unreadable') return null
  return (
    <Frame corner={corner} controls={controls} title={t('overlay_name')}>
      <ByHand brief={null} controls={controls} />
    </Frame>
  )
}
