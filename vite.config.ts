import { crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import { preact } from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'
import manifest from './manifest.json' with { type: 'json' }

const browser = process.env['BROWSER'] === 'firefox' ? 'firefox' : 'chrome'

const { browser_specific_settings, minimum_chrome_version, ...shared } = manifest
const own = browser === 'firefox' ? { browser_specific_settings } : { minimum_chrome_version }

export default defineConfig({
  plugins: process.env['VITEST']
    ? []
    : [
        preact(),
        crx({
          manifest: { ...shared, ...own } as ManifestV3Export,
          browser,
          contentScripts: { standaloneFiles: ['src/content/meet.ts'] },
        }),
      ],
  build: {
    outDir: `dist/${browser}`,
    emptyOutDir: true,
    target: ['chrome144', 'firefox142'],
    modulePreload: false,
    rollupOptions: { input: { welcome: 'src/welcome/index.html' } },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['tests/setup-temporal.ts'],
  },
})
