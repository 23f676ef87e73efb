import { batch } from '@preact/signals-core'
import { ask } from '../messages/ask.ts'
import { mountOverlay } from '../overlay/mount.tsx'
import { createOverlayState } from '../overlay/state.ts'
import { type Corner, keepCorner, readCorner } from '../ui/kept-corner.ts'
import { keepCurves } from './keep-curves.ts'
import { keepReach } from './keep-reach.ts'
import { keepWords } from './kept-words.ts'
import { createOverlayActions } from './overlay-actions.ts'
import { PLACE, type Place } from './overlay-slot.ts'

const place = Reflect.get(globalThis, PLACE) as Place | undefined

place?.(({ speaking, signal, root }) => {
  const state = createOverlayState(speaking.now())
  const restoreCorner = async () => {
    state.corner.value = await readCorner()
  }
  state.corner.value = speaking.brief()?.cover.corner ?? state.corner.peek()
  void restoreCorner()
  const writeIn = keepWords(state.words, signal)
  keepCurves(state, (question) => ask('meeting/forecast', question), signal)
  keepReach(state, (question) => ask('meeting/reach', question), signal)
  const moveTo = (corner: Corner) => void keepCorner(corner)
  const actions = { ...createOverlayActions(speaking), writeIn, moveTo }
  let controls: ReturnType<typeof mountOverlay> | null = null
  return {
    show: ({ brief, pageTrust, company, presenting, unsaved }) => {
      batch(() => {
        state.brief.value = brief
        state.pageTrust.value = pageTrust
        state.company.value = company
        state.presenting.value = presenting
        state.unsaved.value = unsaved
      })
      // Not before there is something to draw: what the cover has drawn would be cleared away.
      controls ??= mountOverlay({ state, actions, signal, root })
    },
    toggle: () => {
      state.hidden.value = !state.hidden.peek()
    },
    press: (press) => controls?.[press](),
  }
})
