import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { BUILT } from './built.ts'
import { atMost, type Figure } from './figure.ts'

type Manifest = {
  readonly content_scripts: readonly {
    readonly matches: readonly string[]
    readonly js?: readonly string[]
    readonly css?: readonly string[]
  }[]
  readonly web_accessible_resources?: unknown
}

const OVERLAYS = { meet: 'src/content/overlay.js', calendar: 'src/content/calendar-overlay.js' } as const

/** Content scripts stand alone: what is not listed here, a page can only get from the background. */
export function measureSize(): Figure[] {
  const manifest = JSON.parse(readFileSync(join(BUILT, 'manifest.json'), 'utf8')) as Manifest
  if (manifest.web_accessible_resources !== undefined) throw new Error('what the page could load is not counted')
  const at = (host: keyof typeof OVERLAYS) => {
    const loaded = manifest.content_scripts
      .filter(({ matches }) => matches.some((match) => match.includes(`${host}.google.com`)))
      .flatMap(({ js = [], css = [] }) => [...js, ...css])
    return { loaded: kilobytes(loaded), drawn: kilobytes([...loaded, OVERLAYS[host]]) }
  }
  const [meet, calendar] = [at('meet'), at('calendar')]
  return [
    { name: 'Code read at each Meet page, gzip', unit: 'KB', samples: [meet.loaded], budget: atMost(20) },
    { name: 'The same with the overlay, in a call', unit: 'KB', samples: [meet.drawn], budget: null },
    { name: 'Code read at each Calendar page, gzip', unit: 'KB', samples: [calendar.loaded], budget: atMost(20) },
    { name: 'The same with something to say', unit: 'KB', samples: [calendar.drawn], budget: null },
  ]
}

const kilobytes = (files: readonly string[]) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(join(BUILT, file)), { level: 9 }).length, 0) / 1000
