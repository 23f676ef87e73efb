import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type Wishes = {
  readonly addOnId: string
  /** The host of its pages, else new for every profile. */
  readonly uuid: string
  readonly proxyPort: number
}

/** Read by Firefox at every start. */
export function writePreferences(profile: string, { addOnId, uuid, proxyPort }: Wishes): void {
  const preferences = {
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [addOnId]: uuid }),
    // Not signed by Mozilla; only the ESR and developers' Firefoxes may look away.
    'xpinstall.signatures.required': false,
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.stricttransportsecurity.preloadlist': false,
    'security.cert_pinning.enforcement_level': 0,
    'security.OCSP.enabled': 0,
    // These count in the fast time, and would end what is not late at all.
    'dom.max_script_run_time': 0,
    'dom.max_chrome_script_run_time': 0,
    'dom.ipc.reportProcessHangs': false,
    'network.http.connection-timeout': 0,
    'network.http.response.timeout': 0,
    'network.http.tls-handshake-timeout': 0,
    'toolkit.asyncshutdown.crash_timeout': 10_000_000,
    // Of the fast time too: sixty would be thousands in ours.
    'layout.frame_rate': 10,
    'dom.ipc.processPrelaunch.enabled': false,
    'browser.sessionstore.resume_from_crash': false,
    'toolkit.startup.max_resumed_crashes': -1,
    // An address of the extension that runs nothing of it, see `open-asker`.
    'devtools.jsonview.enabled': false,
  }
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`)
  writeFileSync(join(profile, 'user.js'), lines.join(''))
}

export const addOnIdOf = (manifest: string): string => {
  const { browser_specific_settings: settings } = JSON.parse(manifest) as {
    browser_specific_settings?: { gecko?: { id?: string } }
  }
  if (!settings?.gecko?.id) throw new Error('the manifest names no id for Firefox')
  return settings.gecko.id
}
