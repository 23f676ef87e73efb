import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Axe = { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }

/** What axe finds wrong, and what it does not look for: targets too small, anything wider than the page. */
export async function faultsOfPage(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run()
    const small = [...document.querySelectorAll<HTMLElement>('button, a, input, select, textarea, label.choice')]
      .filter((element) => element.checkVisibility() && !element.closest('label.choice:not(:scope)'))
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect()
        return width < 24 || height < 24
      })
    const wide = [...document.querySelectorAll<HTMLElement>('main, main *')].filter(
      (element) => element.getBoundingClientRect().right > innerWidth + 1 || element.getBoundingClientRect().left < -1,
    )
    return [
      ...violations.map(({ id, nodes }) => `axe ${id}: ${nodes[0]?.html.slice(0, 120)}`),
      ...small.map((element) => `small: ${element.outerHTML.slice(0, 120)}`),
      ...wide.map((element) => `wide: ${element.outerHTML.slice(0, 120)}`),
      ...(document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : []),
    ]
  })
}
