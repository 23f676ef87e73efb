const CODE = /^[a-z]{3}-[a-z]{4}-[a-z]{3}$/
const MEETING = /^\/(?:_meet\/)?([a-z]{3}-[a-z]{4}-[a-z]{3})\/?$/
const ALIAS = /^\/(?:_meet\/|companion\/|present\/)?lookup\//

/** The address is the same before, in and after a call: it names the meeting, not its state. */
export type Route = { readonly meeting: boolean; readonly code: string | null }

export function parseRoute(path: string): Route {
  const code = MEETING.exec(path)?.[1] ?? null
  return { meeting: code !== null || ALIAS.test(path), code }
}

export const parseCode = (text: string | null) => (text !== null && CODE.test(text) ? text : null)
