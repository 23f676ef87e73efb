import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { ROOT } from './built.ts'

const README = resolve(ROOT, 'README.md')
const QUOTED = /(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/

/** Where the README leaves room for them, it shows the results. */
export function quote(results: string): void {
  if (!existsSync(README)) return
  const text = readFileSync(README, 'utf8')
  writeFileSync(
    README,
    text.replace(QUOTED, (_, before: string, after: string) => `${before}${results}\n${after}`),
  )
}
