import type { People } from './read-people.ts'
import type { Company } from './sighting.ts'

type Vote = 'yes' | 'no' | null

export type Finding = { readonly company: Company; readonly signals: number }

/** "Alone" needs two that say so and none that objects. In doubt, unsure. */
export function decideCompany(people: People): Finding {
  const votes = votesOf(people)
  const yes = votes.filter((vote) => vote === 'yes').length
  const no = votes.filter((vote) => vote === 'no').length
  if (isOnlyMe(people)) return { company: 'only-me', signals: 2 }
  if (yes >= 2 || (yes === 1 && no === 0)) return { company: 'others', signals: yes }
  if (yes === 0 && no >= 2) return { company: 'alone', signals: no }
  return { company: 'unsure', signals: 0 }
}

/** Is any device there besides mine? The chip and its thumbnails count devices, not people. */
function votesOf({ devices, avatars, strayAvatars, me, others, tiles, rows }: People): Vote[] {
  return [
    byCount(devices),
    strayAvatars >= 2 ? 'yes' : byCount(avatars),
    // My own tile can be hidden or shrunk away: a lone tile that is not surely mine says nothing.
    others.length > 0 || tiles >= 2 ? 'yes' : me !== null ? 'no' : null,
    // The list can be filtered: it can prove company, not solitude.
    rows >= 2 ? 'yes' : null,
  ]
}

const byCount = (count: number | null): Vote => (count === null ? null : count >= 2 ? 'yes' : 'no')

const isOnlyMe = ({ devices, me, others }: People) =>
  me !== null &&
  me.name !== '' &&
  others.length > 0 &&
  others.every((other) => other.name === me.name) &&
  devices === 1 + others.length
