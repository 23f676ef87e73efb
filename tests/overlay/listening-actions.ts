import type { OverlayActions } from '../../src/overlay/state.ts'

export type Spoken = { readonly act: keyof OverlayActions; readonly with: readonly unknown[] }

const ACTS = [
  'iAmHere',
  'iLeft',
  'theyAreHere',
  'stillWaiting',
  'theyToldMe',
  'theyDidntCome',
  'settleOutcome',
  'excuse',
  'setSchedule',
  'setClient',
  'sayWho',
  'answerWait',
  'undo',
  'moveTo',
  'writeIn',
  'copy',
] as const satisfies readonly (keyof OverlayActions)[]

/** Actions that only remember what was said. */
export function listeningActions(): { actions: OverlayActions; said: Spoken[] } {
  const said: Spoken[] = []
  const listen =
    (act: keyof OverlayActions) =>
    (...args: unknown[]) => {
      said.push({ act, with: args })
      return Promise.resolve(true)
    }
  const actions = Object.fromEntries(ACTS.map((act) => [act, listen(act)])) as unknown as OverlayActions
  return { actions, said }
}
