const MOST = 50

/** Says each thing once, so that a page that repeats itself cannot fill the console. Codes only, never content. */
export function createReports(say: (line: string) => void) {
  const said = new Set<string>()
  return (code: string, about: string): void => {
    const line = `Hard Stop: ${code} (${about})`
    if (said.has(line) || said.size >= MOST) return
    said.add(line)
    say(line)
  }
}
