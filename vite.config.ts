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

/** The overlay comes into a page only when there is something to draw. It is built whole, so that no page can load it. */
const overlayScript = (): Plugin => ({
  name: 'overlay-script',
  async generateBundle() {
    const lib = { entry: 'src/content/overlay.ts', formats: ['iife' as const], name: 'overlay' }
    const built = await build({ configFile: false, logLevel: 'warn', build: { write: false, target, lib }, oxc })
    const [{ output }] = built as [Rolldown.RolldownOutput]
    this.emitFile({ type: 'asset', fileName: 'src/content/overlay.js', source: output[0].code })
  },
})

export default defineConfig({
  plugins: process.env['VITEST']
    ? []
    : [
        preact(),
        overlayScript(),
        crx({
          manifest: { ...shared, ...own } as ManifestV3Export,
          browser,
          contentScripts: { standaloneFiles: ['src/content/meet.ts'] },
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
  },
})
