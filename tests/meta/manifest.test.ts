import { describe, expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { BROWSERS, manifestOf } from './built.ts'

const HOSTS = ['https://meet.google.com/*', 'https://calendar.google.com/*']
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
  "connect-src 'self' https://calendar.google.com; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

describe.each(BROWSERS)('the manifest for %s', (browser) => {
  const manifest = manifestOf(browser)

  test('asks for no more than was agreed', () => {
    expect(manifest.permissions).toEqual(['storage', 'unlimitedStorage', 'alarms', 'scripting'])
    expect(manifest['optional_permissions']).toEqual(['notifications', 'downloads'])
    expect(manifest['host_permissions']).toEqual(HOSTS)
    expect(manifest['optional_host_permissions']).toBeUndefined()
  })

  test('puts scripts into Meet and Calendar alone', () => {
    for (const { matches } of manifest.content_scripts) for (const match of matches) expect(HOSTS).toContain(match)
  })

  test('lets the pages of the extension load and ask nothing else', () => {
    expect(manifest['content_security_policy']).toEqual({ extension_pages: POLICY })
  })

  test('shows no page what is installed', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources')
    expect(manifest).not.toHaveProperty('externally_connectable')
  })

  test('names no address besides its hosts, so no code from elsewhere', () => {
    const scripts = manifest.content_scripts.map(({ js }) => js)
    const agreed = { host_permissions: [], content_security_policy: {}, content_scripts: scripts }
    expect(JSON.stringify({ ...manifest, ...agreed })).not.toMatch(/https?:|\/\//)
  })

  test('stays out of private windows', () => {
    expect(manifest['incognito']).toBe('not_allowed')
  })

  test('has the version of the package', () => {
    expect(manifest.version).toBe(packageJson.version)
  })
})

test('each browser gets its own way to run the background', () => {
  expect(manifestOf('chrome')['background']).toEqual({ service_worker: expect.any(String) })
  expect(manifestOf('firefox')['background']).toEqual({ scripts: [expect.any(String)] })
})

test('Firefox is told that no data is collected', () => {
  expect(manifestOf('firefox')).toMatchObject({
    browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } },
  })
})
