/** Somebody else's device in the call. */
export type Guest = { readonly key: string; readonly name: string }

/** What all tabs in a call see. `mine`: my devices, by the id of their tab. */
export type CallState = {
  readonly guests: readonly Guest[]
  readonly knocking: readonly string[]
  readonly mine: readonly string[]
  readonly over: boolean
}

export type Command =
  | { readonly do: 'guest-comes'; readonly guest: Guest }
  | { readonly do: 'guest-leaves'; readonly key: string }
  | { readonly do: 'guest-knocks'; readonly name: string }
  | { readonly do: 'admit-guest'; readonly name: string }
  | { readonly do: 'join' | 'leave'; readonly tab: string }
  | { readonly do: 'end' }

/** What has happened on a page, by its own clock. */
export type Happening = {
  readonly atMs: number
  readonly what:
    | 'asked'
    | 'joined'
    | 'left'
    | 'removed'
    | 'ended'
    | 'page-closed'
    | 'guest-came'
    | 'guest-left'
    | 'guest-knocked'
  readonly code: string
  readonly tab: string
  /** Of the guest. */
  readonly name?: string
  readonly key?: string
}

export const EMPTY_CALL: CallState = { guests: [], knocking: [], mine: [], over: false }

export function afterCommand(call: CallState, command: Command): CallState {
  switch (command.do) {
    case 'guest-comes':
      return { ...call, guests: [...call.guests.filter(({ key }) => key !== command.guest.key), command.guest] }
    case 'guest-leaves':
      return { ...call, guests: call.guests.filter(({ key }) => key !== command.key) }
    case 'guest-knocks':
      return { ...call, knocking: [...call.knocking.filter((name) => name !== command.name), command.name] }
    case 'admit-guest':
      return {
        ...call,
        knocking: call.knocking.filter((name) => name !== command.name),
        guests: [...call.guests, { key: command.name, name: command.name }],
      }
    case 'join':
      return { ...call, mine: [...call.mine.filter((tab) => tab !== command.tab), command.tab] }
    case 'leave':
      return { ...call, mine: call.mine.filter((tab) => tab !== command.tab) }
    case 'end':
      return { ...EMPTY_CALL, over: true }
  }
}
