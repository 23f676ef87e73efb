import { attributeOf } from '../probe.ts'
import type { Chip } from './read-chips.ts'

/** As the page writes it: what a style sheet can name. */
export const pageIdOf = ({ element }: Chip): string => attributeOf(element, 'data-eventid') ?? ''

/**
 * How a style sheet names chips, those drawn now and those that the page draws later. It begins with an attribute, by
 * which a browser sorts its rules: no other element of the page is then asked whether it is meant. Ids are base64, which
 * needs no escape in quotes.
 */
export const CHIP_SELECTORS = {
  /** Not the handle at a chip's end, nor bubbles and menus, which repeat the id (2026-10 used). */
  chips: (pageIds: readonly string[]): string =>
    `[data-eventid]:is(${pageIds.map((id) => `[data-eventid="${id}"]`).join()})` +
    ':is([data-eventchip], [role="button"]):not([role="dialog"] *, [role="menu"] *)',
  /** What holds its words for the eyes, in a grid and in what is stacked there, seen from a chip (2026-09 capture). */
  words: '> [aria-hidden="true"]:not([data-eventid]), > [role="button"] > span[aria-hidden="true"]',
  /** A chip in a list says nothing of its place (2026-09 capture: all others do), and nothing could be placed by it. */
  unplaced: ':not([style*="top"])',
} as const
