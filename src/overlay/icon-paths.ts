/** In a box of 16 by 16, drawn as lines. */
export const ICON_PATHS = {
  grip: 'M5.5 4h.01M10.5 4h.01M5.5 8h.01M10.5 8h.01M5.5 12h.01M10.5 12h.01',
  minus: 'M4 8h8',
  cross: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
  eye: 'M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8zM8 6.2a1.8 1.8 0 1 0 .01 0z',
  lid: 'M1.5 7S4 11 8 11s6.5-4 6.5-4M4 9.7l-1 1.8M8 11v2M12 9.7l1 1.8',
} as const
