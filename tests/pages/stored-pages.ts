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

/** The reader of Meet's page as a script of one piece; its exports become the global `reader`. */
export async function bundleReader(): Promise<string> {
  return `${await bundle('../../src/pages/meet/read-meet-page.ts', 'reader')}; globalThis.reader = reader`
}

/** A module of ours as a script of one piece; its exports become a variable of that name. */
export async function bundle(entry: string, name: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: here(entry), formats: ['iife'], name } },
  })) as Rolldown.RolldownOutput[]
  return built[0]?.output[0].code ?? ''
}

/** A blank page in which the exports of a module of ours are the global `module`. */
export async function openWith(browser: Browser, entry: string): Promise<Page> {
  const page = await browser.newPage()
  await page.addScriptTag({ content: await bundle(entry, 'module') })
  return page
}
