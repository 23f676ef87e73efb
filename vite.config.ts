import { crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import { preact } from '@preact/preset-vite'
import { build, type Plugin, type Rolldown } from 'vite'
import { defineConfig } from 'vitest/config'
import manifest from './manifest.json' with { type: 'json' }

const browser = process.env['BROWSER'] === 'firefox' ? 'firefox' : 'chrome'

const { browser_specific_settings, minimum_chrome_version, background, ...shared } = manifest
const own = browser === 'firefox' ? { browser_specific_settings } : { minimum_chrome_version }

const target = ['chrome144', 'firefox142']
const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const

/** A script and all that it imports, as one file. */
async function buildWhole(entry: string): Promise<string> {
  const lib = { entry, formats: ['iife' as const], name: 'whole' }
  const built = await build({ configFile: false, logLevel: 'warn', build: { write: false, target, lib }, oxc })
  const [{ output }] = built as [Rolldown.RolldownOutput]
  return output[0].code
}

/** An overlay comes into a page only when there is something to draw. It is built whole, so that no page can load it. */
const overlayScript = (name: 'overlay' | 'calendar-overlay'): Plugin => ({
  name: `${name}-script`,
  async generateBundle() {
    const source = await buildWhole(`src/content/${name}.ts`)
    this.emitFile({ type: 'asset', fileName: `src/content/${name}.js`, source })
  },
})

/** The background is built whole too: it is read anew whenever something wakes it, and one file is there sooner than twenty. */
const backgroundScript: Plugin = {
  name: 'background-script',
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      const fileName = background.service_worker.replace(/ts$/, 'js')
      this.emitFile({ type: 'asset', fileName, source: await buildWhole(background.service_worker) })
      const written = bundle['manifest.json']
      if (written?.type !== 'asset') throw new Error('there is no manifest.json to name the background in')
      const named = browser === 'firefox' ? { scripts: [fileName] } : { service_worker: fileName }
      written.source = JSON.stringify({ ...JSON.parse(String(written.source)), background: named }, null, 2)
    },
  },
}

/**
 * Asks the engine to compile the script of a Meet page in one go: nearly all of its functions are called in the first two
 * seconds, and each is otherwise parsed a second time, one by one. With all compiling counted that saves a fifth.
 */
const compiledAtOnce: Plugin = {
  name: 'compiled-at-once',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const script = bundle['src/content/meet.js']
      if (script?.type !== 'asset') throw new Error('there is no script of a Meet page')
      script.source = `//# allFunctionsCalledOnLoad\n${String(script.source)}`
    },
  },
}

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
        backgroundScript,
        compiledAtOnce,
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
    pool: 'threads',
    // All there are: left to itself it keeps one of two free.
    maxWorkers: '100%',
    // Properties run hundreds of cases, and the machine may be busy.
    testTimeout: 30_000,
  },
})
