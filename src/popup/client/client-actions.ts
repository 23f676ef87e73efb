import type { Client } from '../../domain/clients/identity.ts'
import type { ClientFact, ExcuseReason, Fact, FactKind, Favour, WayBack } from '../../domain/meeting/fact.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { sayExcused, sayFavour } from '../../domain/meeting/say.ts'
import type { Policy } from '../../domain/policy/policy.ts'
import { MY_POLICY } from '../../domain/policy/policy-in-force.ts'
import { factsOfClient, standingFacts } from '../../ledger/facts-about.ts'
import { clientNamed } from '../../ledger/queries.ts'
import { readSettings } from '../../ledger/settings.ts'
import { t } from '../../ui/words.ts'
import { ledger } from '../ledger.ts'
import type { Popup } from '../state.ts'
import { takeBack } from '../take-back.ts'
import type { Addresses } from './parse-addresses.ts'
import { sayAbout } from './say-about.ts'

export type ClientActions = ReturnType<typeof createClientActions>

/** Everything that can be said on a client's page. Each is a fact, and can be taken back. */
export function createClientActions(popup: Popup, client: Client) {
  const { door, saying } = popup
  const tell = (...args: Parameters<Popup['tell']>) => void popup.tell(...args)
  const say = (body: ClientFact, id = client.id) => sayAbout({ kind: 'client', id }, body, door)
  const setOff = (off: boolean, reason: string | null, wayBack: readonly WayBack[]) =>
    say({ kind: 'off-the-schedule-set', off, reason, wayBack })

  const named = ({ emails, domains }: Addresses) =>
    say({ kind: 'client-named', name: client.name, emails, domains, people: client.people })

  async function takeBackLast(kind: FactKind, standing: Promise<readonly Fact[]>) {
    const last = (await standing).findLast((fact) => fact.kind === kind)
    if (last) tell(takeBack([last], door), t('popup_taken_back'))
  }

  return {
    rename: (name: string) => {
      const { emails, domains, people } = client
      tell([say({ kind: 'client-named', name, emails, domains, people })], t('popup_renamed'))
    },
    setAddresses: (addresses: Addresses) => tell([named(addresses)], t('popup_addresses_saved')),
    /** They go from this record, and guests who have them are nobody's client. */
    neverPropose: async (addresses: Addresses) => {
      const { circle } = await readSettings(ledger, door.now())
      const gone = [...addresses.emails, ...addresses.domains]
      const notClients = [...new Set([...circle.notClients, ...gone])]
      const set = sayAbout(
        { kind: 'policy', id: MY_POLICY },
        { kind: 'circle-set', circle: { ...circle, notClients } },
        door,
      )
      tell([set, named({ emails: [], domains: [] })], t('popup_addresses_never'))
    },
    setBoundary: (how: 'note' | 'talk') =>
      tell(
        [say({ kind: 'boundary-set', how, text: null })],
        t(how === 'note' ? 'popup_boundary_sent' : 'popup_boundary_talked'),
      ),
    putOffBoundary: () => tell([say({ kind: 'boundary-put-off' })], t('popup_boundary_put_off')),
    takeBackBoundary: () => void takeBackLast('boundary-set', factsOfClient(ledger, client.id)),
    takeOff: (reason: string | null, wayBack: readonly WayBack[]) =>
      tell([setOff(true, reason, wayBack)], t('popup_off_now')),
    putBackOn: () => tell([setOff(false, null, [])], t('popup_on_now')),
    keepWayBack: (what: WayBack) => tell([say({ kind: 'way-back-kept', what, note: null })], t('popup_way_back_noted')),
    setTerms: (policy: Partial<Policy>) =>
      tell([sayAbout({ kind: 'policy', id: client.id }, { kind: 'policy-set', policy }, door)], t('popup_terms_saved')),
    /** The client of that name becomes one with this one, under this one's name; `false`: there is none. */
    merge: async (name: string) => {
      const other = await clientNamed(ledger, name)
      if (!other || other.id === client.id) return false
      tell([say({ kind: 'clients-merged', into: client.id }, other.id)], t('popup_merged', name))
      return true
    },
    separateLast: () => void takeBackLast('clients-merged', factsOfClient(ledger, client.id)),
    excuse: ({ id }: Meeting, reason: ExcuseReason, note: string | null) =>
      tell([sayExcused(saying(id), reason, note)], t('popup_excused_now')),
    giveFavour: ({ id }: Meeting, what: Favour) => tell([sayFavour(saying(id), what)], t('popup_favour_noted')),
    takeBackLastOf: ({ ids }: Meeting, kind: 'excused' | 'favour-given') =>
      void takeBackLast(kind, standingFacts(ledger, ids)),
  }
}
