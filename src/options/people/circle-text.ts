import type { Circle } from '../../domain/clients/circle.ts'

export type CircleText = { readonly [K in keyof Circle]: string }

const LONGEST_LIST = 500
const LONGEST_NAME = 200

/** One name a line. */
export const circleText = (circle: Circle): CircleText =>
  Object.fromEntries(Object.entries(circle).map(([list, names]) => [list, names.join('\n')])) as CircleText

type Parsed = { readonly ok: true; readonly circle: Circle } | { readonly ok: false; readonly field: keyof Circle }

/** Empty lines and repetitions fall away; a line that is no name any more makes the list wrong. */
export function parseCircle(text: CircleText): Parsed {
  const lists = (Object.keys(text) as (keyof Circle)[]).map((field) => [field, parseNames(text[field])] as const)
  const wrong = lists.find(
    ([, names]) => names.length > LONGEST_LIST || names.some((name) => name.length > LONGEST_NAME),
  )
  return wrong ? { ok: false, field: wrong[0] } : { ok: true, circle: Object.fromEntries(lists) as unknown as Circle }
}

const parseNames = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
]
