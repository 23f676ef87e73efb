import { nameByGuests } from '../../domain/events/name-by-guests.ts'
import type { FirstEvent } from '../../domain/expectations/first-event.ts'
import type { Told } from '../../domain/expectations/told.ts'
import type { FactDraft } from '../../domain/meeting/fact.ts'
import { sayAbout } from '../client/say-about.ts'
import type { Door } from '../state.ts'

/**
 * The user told them this version. Somebody of whom nothing was on record becomes a client by that, under `id`: their
 * name is only what the guests' addresses make of it.
 */
export function sayTold(
  { event, client }: FirstEvent,
  { id, version, how }: Pick<Told, 'version' | 'how'> & { readonly id: string },
  door: Pick<Door, 'newId' | 'now'>,
): FactDraft[] {
  const subject = { kind: 'client', id } as const
  const told = sayAbout(subject, { kind: 'expectations-told', card: version, how }, door)
  if (client.known !== null) return [told]
  return [{ ...sayAbout(subject, nameByGuests(client, event), door), certainty: 'inferred' }, told]
}
