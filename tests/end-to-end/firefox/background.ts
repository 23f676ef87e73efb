import { setTimeout as pause } from 'node:timers/promises'
import type { Session } from './session.ts'

type Extension = {
  readonly backgroundState: string
  terminateBackground(options: { ignoreDevToolsAttached: boolean }): Promise<void>
}

declare const WebExtensionPolicy: { getByID(id: string): { readonly extension: Extension } | null }
declare const ChromeUtils: {
  importESModule(url: string): { AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> } }
}

export const stopBackground = (session: Session, addOnId: string) => session.call('browser', terminate, addOnId)

async function terminate(addOnId: string): Promise<void> {
  await WebExtensionPolicy.getByID(addOnId)?.extension.terminateBackground({ ignoreDevToolsAttached: true })
}

/** The state Firefox gives it: `running`, `stopped`, `suspending` or `starting`. */
export const backgroundState = (session: Session, addOnId: string) =>
  session.call('browser', (id) => WebExtensionPolicy.getByID(id)?.extension.backgroundState ?? 'none', addOnId)

/** As an update does: pages of the extension close, its scripts in other pages are orphans. */
export async function reloadExtension(session: Session, addOnId: string): Promise<void> {
  await session.call(
    'browser',
    async (id) => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
      await (await AddonManager.getAddonByID(id)).reload()
    },
    addOnId,
  )
  await untilThere(session, addOnId)
}

export async function untilThere(session: Session, addOnId: string): Promise<void> {
  while (['none', 'starting'].includes(await backgroundState(session, addOnId))) await pause(50)
}
