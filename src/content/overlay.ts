import { batch } from '@preact/signals-core'
import { mountOverlay } from '../overlay/mount.tsx'
import { createOverlayState } from '../overlay/state.ts'
import { keepCorner, readCorner } from './kept-corner.ts'
import { PLACE, type Place } from './overlay-slot.ts'

const place = Reflect.get(globalThis, PLACE) as Place | undefined

place?.((actions, signal) => {
  const state = createOverlayState(Date.now())
  const restoreCorner = async () => {
    state.corner.value = (await readCorner()) ?? state.corner.peek()
  }
  void restoreCorner()
  mountOverlay({ state, actions: { ...actions, moveTo: (corner) => void keepCorner(corner) }, signal })
  return {
    show: ({ brief, pageTrust, company, presenting }) =>
      batch(() => {
        state.brief.value = brief
        state.pageTrust.value = pageTrust
        state.company.value = company
        state.presenting.value = presenting
      }),
    toggle: () => {
      state.hidden.value = !state.hidden.peek()
    },
  }
})
