import type { ExpectationsCard } from '../../domain/meeting/fact.ts'
import type { Policy } from '../../domain/policy/policy.ts'
import { numberText, parseNumber } from '../../ui/typed-number.ts'

/** The card as its form holds it: text, so that what was typed stays however wrong it is. */
export type CardText = {
  readonly steps: readonly string[]
  readonly timelines: string
  readonly responsibilities: string
  readonly graceMinutes: string
  readonly noticeHours: string
  /** Empty: not said. */
  readonly movesAllowed: string
  readonly responseTime: string
  readonly reach: string
  readonly hasFee: boolean
  /** Kept while the fee is off. */
  readonly fee: string
}

export type CardFault = {
  readonly field: 'graceMinutes' | 'noticeHours' | 'movesAllowed' | 'fee'
  readonly fault: 'number' | 'whole-number' | 'fee-empty'
  readonly most: number
}

type Parsed =
  | { readonly ok: true; readonly card: ExpectationsCard }
  | { readonly ok: false; readonly faults: readonly CardFault[] }

const MOST = { graceMinutes: 1_440, noticeHours: 8_784, movesAllowed: 1_000 } as const

export const cardText = (card: ExpectationsCard): CardText => ({
  ...card,
  graceMinutes: numberText(card.graceMinutes),
  noticeHours: numberText(card.noticeHours),
  movesAllowed: card.movesAllowed === null ? '' : numberText(card.movesAllowed),
  hasFee: card.fee !== null,
  fee: card.fee ?? '',
})

/** Nothing said yet, but for what the policy holds everybody to already. */
export const cardOfPolicy = ({ graceMinutes, cancelNoticeHours }: Policy): ExpectationsCard => ({
  steps: [],
  timelines: '',
  responsibilities: '',
  graceMinutes,
  noticeHours: cancelNoticeHours,
  movesAllowed: null,
  responseTime: '',
  reach: '',
  fee: null,
})

export function parseCard(text: CardText): Parsed {
  const faults: CardFault[] = []
  const number = (field: keyof typeof MOST): number => {
    const value = parseNumber(text[field])
    const whole = field === 'movesAllowed'
    if (value === null || value > MOST[field] || (whole && !Number.isInteger(value))) {
      faults.push({ field, fault: whole ? 'whole-number' : 'number', most: MOST[field] })
    }
    return value ?? 0
  }
  const fee = text.hasFee ? text.fee.trim() : null
  const card: ExpectationsCard = {
    steps: text.steps.map((step) => step.trim()).filter((step) => step !== ''),
    timelines: text.timelines.trim(),
    responsibilities: text.responsibilities.trim(),
    graceMinutes: number('graceMinutes'),
    noticeHours: number('noticeHours'),
    movesAllowed: text.movesAllowed.trim() === '' ? null : number('movesAllowed'),
    responseTime: text.responseTime.trim(),
    reach: text.reach.trim(),
    fee,
  }
  if (fee === '') faults.push({ field: 'fee', fault: 'fee-empty', most: 0 })
  return faults.length === 0 ? { ok: true, card } : { ok: false, faults }
}
