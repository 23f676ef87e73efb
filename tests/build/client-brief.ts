import type { ClientBrief } from '../../src/messages/protocol.ts'

/** A client of whom nothing has to be said. */
export const client = (changes: Partial<ClientBrief> = {}): ClientBrief => ({
  id: 'acme',
  name: 'Acme',
  meetings: 6,
  late: 0,
  medianWaitMs: null,
  standing: 'fine',
  nextStep: 'nothing',
  offBecause: null,
  wayBack: [],
  ...changes,
})
