import { setTimeout as pause } from 'node:timers/promises'
import { createPace } from '../pace/pace.ts'
import { startAccessibility } from './accessibility.ts'
import { serveGoogleFrom } from './google-here.ts'
import { writePreferences } from './profile.ts'
import { runFirefox } from './run-firefox.ts'
import { openSession } from './session.ts'

export type Start = {
  readonly profile: string
  readonly addOnId: string
  readonly uuid: string
  readonly standInPort: number
  readonly startMs: number
}

const QUIT_WITHIN_MS = 10_000

/** One life of the browser, from its start to its end. */
export async function startFirefox({ profile, addOnId, uuid, standInPort, startMs }: Start) {
  const google = await serveGoogleFrom(standInPort)
  writePreferences(profile, { addOnId, uuid, proxyPort: google.port })
  const pace = createPace(startMs, profile)
  const running = await runFirefox(profile, pace.environment)
  const session = await openSession(running.marionettePort)
  await startAccessibility(session)
  let endedAtMs: number | null = null
  let ending: Promise<void> | null = null

  async function end(how: () => Promise<void>) {
    endedAtMs = pace.nowMs()
    await how()
    session.disconnect()
    google.close()
    pace.close()
  }
  const endOnce = (how: () => Promise<void>) => (ending ??= end(how))

  return {
    session,
    pace,
    endedAtMs: () => endedAtMs ?? pace.nowMs(),
    kill: () => endOnce(() => running.kill()),
    quit: () =>
      endOnce(async () => {
        const quit = session.within('browser', (send) => send('Marionette:Quit', { flags: ['eForceQuit'] }))
        await Promise.race([quit.catch(() => undefined), pause(QUIT_WITHIN_MS)])
        await running.ended(QUIT_WITHIN_MS)
      }),
  }
}
