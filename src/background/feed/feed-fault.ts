import type { FetchFault } from './fetch-feed.ts'
import type { ParseFault } from './parse-feed.ts'

/** Why there is no new look at a feed. `not-kept`: it was read, and could not be written down. */
export type FeedFault = FetchFault | ParseFault | 'not-kept'
