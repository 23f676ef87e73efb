import type { FeedStatus } from '../../messages/protocol.ts'
import { Refusal, type Services } from '../../messages/serve.ts'
import { questionShapes, shaped } from '../question-shapes.ts'

/** The calendars whose secret addresses the user gave. */
export type Feeds = {
  readonly list: () => Promise<FeedStatus[]>
  /** Takes an address and looks at once; a code: why it was not taken. */
  readonly add: (address: string) => Promise<string | null>
  readonly remove: (id: string) => Promise<void>
  /** Looks at those that are due, as far as the calendar's patience allows. */
  readonly refresh: () => Promise<void>
}

type OfFeeds = Pick<Services, 'feed/list' | 'feed/add' | 'feed/remove' | 'feed/refresh'>

export function feedServices({ feeds }: { readonly feeds: Feeds }): OfFeeds {
  const list = async () => ({ feeds: await feeds.list() })
  return {
    'feed/list': { from: ['extension'], parse: shaped(questionShapes['feed/list']), answer: list },
    'feed/add': {
      from: ['extension'],
      parse: shaped(questionShapes['feed/add']),
      answer: async ({ address }) => {
        const fault = await feeds.add(address)
        if (fault !== null) throw new Refusal(fault)
        return list()
      },
    },
    'feed/remove': {
      from: ['extension'],
      parse: shaped(questionShapes['feed/remove']),
      answer: async ({ id }) => {
        await feeds.remove(id)
        return list()
      },
    },
    'feed/refresh': {
      from: ['extension'],
      parse: shaped(questionShapes['feed/refresh']),
      answer: async () => {
        await feeds.refresh()
        return list()
      },
    },
  }
}
