import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { build, type Rolldown } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export const storedFiles = (folder: string): string[] =>
  readdirSync(here(folder)).filter((name) => name.endsWith('.html'))

export const storedPage = (path: string): string => readFileSync(here(path), 'utf8')

/** A page kept outside the repository; `null` where it is not at hand. */
export const outsidePage = (path: string): string | null => (existsSync(here(path)) ? storedPage(path) : null)

export function launchChromium(): Promise<Browser> {
  const executablePath = process.env['CHROME_PATH'] ?? '/usr/bin/chromium'
  return puppeteer.launch({ executablePath, pipe: true, args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] })
}

/** A blank page in which the exports of a module of ours are the global `module`. */
export async function openWith(browser: Browser, entry: string): Promise<Page> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: here(entry), formats: ['iife'], name: 'module' } },
  })) as Rolldown.RolldownOutput[]
  const page = await browser.newPage()
  await page.addScriptTag({ content: built[0]?.output[0].code ?? '' })
  return page
}
