import type { Offer, Told } from '../../domain/expectations/told.ts'
import { formatDate } from '../formats.ts'
import { t, type WordKey } from '../words.ts'

export const HOWS = ['invitation', 'proposal', 'note', 'talk'] as const satisfies readonly Told['how'][]

export const HOW_WORDS = {
  invitation: 'options_told_invitation',
  proposal: 'options_told_proposal',
  note: 'options_told_note',
  talk: 'options_told_talk',
} as const satisfies Record<Told['how'], WordKey>

const TOLD_WORDS = {
  invitation: 'options_told_on_invitation',
  proposal: 'options_told_on_proposal',
  note: 'options_told_on_note',
  talk: 'options_told_on_talk',
} as const satisfies Record<Told['how'], WordKey>

export const toldWords = ({ how, atMs }: Pick<Told, 'how' | 'atMs'>): string => t(TOLD_WORDS[how], formatDate(atMs))

/** Where a client stands with the card that holds. */
export function offerWords(offer: Offer): string {
  if (offer.offer === 'none') return t('options_told_no_card')
  if (offer.offer === 'first') return t('options_told_not_yet')
  const told = toldWords(offer.told)
  return offer.offer === 'changed' ? t('options_told_changed', told) : told
}
