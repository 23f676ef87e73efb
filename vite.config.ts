import { crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import { preact } from '@preact/preset-vite'
import { build, type Plugin, type Rolldown } from 'vite'
import { defineConfig } from 'vitest/config'
import manifest from './manifest.json' with { type: 'json' }

const browser = process.env['BROWSER'] === 'firefox' ? 'firefox' : 'chrome'

const { browser_specific_settings, minimum_chrome_version, ...shared } = manifest
const own = browser === 'firefox' ? { browser_specific_settings } : { minimum_chrome_version }

const target = ['chrome144', 'firefox142']
const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const

/** An overlay comes into a page only when there is something to draw. It is built whole, so that no page can load it. */
const overlayScript = (name: 'overlay' | 'calendar-overlay'): Plugin => ({
  name: `${name}-script`,
  async generateBundle() {
    const lib = { entry: `src/content/${name}.ts`, formats: ['iife' as const], name: 'overlay' }
    const built = await build({ configFile: false, logLevel: 'warn', build: { write: false, target, lib }, oxc })
    const [{ output }] = built as [Rolldown.RolldownOutput]
    this.emitFile({ type: 'asset', fileName: `src/content/${name}.js`, source: output[0].code })
  },
})

export default defineConfig({
  plugins: process.env['VITEST']
    ? []
    : [
        preact(),
        overlayScript('overlay'),
        overlayScript('calendar-overlay'),
        crx({
          manifest: { ...shared, ...own } as ManifestV3Export,
          browser,
          contentScripts: { standaloneFiles: ['src/content/meet.ts', 'src/content/calendar.ts'] },
        }),
      ],
  build: {
    outDir: `dist/${browser}`,
    emptyOutDir: true,
    target,
    modulePreload: false,
    rollupOptions: { input: { welcome: 'src/welcome/index.html' } },
  },
  oxc,
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['tests/setup-temporal.ts'],
    // Properties run hundreds of cases, and the machine may be busy.
    testTimeout: 30_000,
  },
})
