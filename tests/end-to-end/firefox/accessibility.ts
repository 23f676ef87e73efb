import type { Session } from './session.ts'

declare const window: { hardStopTests?: unknown }
declare const Components: {
  classes: Record<string, { getService(type: unknown): unknown }>
  interfaces: Record<string, unknown>
}

/** What a screen reader asks for: all pages keep their accessibility tree from now on, while the browser holds it. */
export const startAccessibility = (session: Session) =>
  session.call('browser', () => {
    const service = Components.classes['@mozilla.org/accessibilityService;1']
    window.hardStopTests = service?.getService(Components.interfaces['nsIAccessibilityService'])
  })
