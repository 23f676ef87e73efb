import type { Anchors } from '../probe.ts'

/**
 * Everything this program knows of Meet's markup. `jsname`, `data-*` and icon names have outlived years of redesigns and
 * are the same in every language. Not to be used: `data-in-call` (stays "true" after hanging up), `data-self-name` (gone
 * since 2026-03), the number of `<audio>` elements, class hashes, the values of aria-labels, visible words.
 */
export const ANCHORS = {
  root: [{ css: '[data-unresolved-meeting-id]', seen: '2026-08 capture' }],
  /** Missing in the layout of 2026-08 as an attribute; the element may come 7 s after joining. */
  title: [
    { css: '[jsname="NeC6gb"]', seen: '2026-08 capture' },
    { css: '[data-meeting-title]', seen: '2026-05 capture' },
  ],
  /** The meeting's title in the green room; on the way out a sentence. */
  heading: [{ css: '[jsname="r4nke"]', seen: '2026-09 live' }],

  join: [
    { css: '[jsname="Qx7uuf"]', seen: '2026-09 live' },
    { css: '[jsname="z0F4cd"]', seen: '2026-09 live' },
  ],
  /** Also there while I wait to be let in. */
  leave: [
    { css: '[jsname="CQylAd"]', seen: '2026-10 capture' },
    { css: 'button i', text: /^call_end$/, seen: '2026-10 capture' },
  ],
  chatButton: [
    { css: '[jsname="A5il2e"][data-panel-id="2"]', seen: '2026-09 live' },
    { css: 'button[data-panel-id="2"]', seen: '2026-08 capture' },
  ],
  /** 2 chat, 5 details, 10 tools, 16 host controls. */
  panelButton: [
    { css: '[jsname="A5il2e"][data-panel-id]', seen: '2026-09 live' },
    { css: 'button[data-panel-id]', seen: '2026-08 capture' },
  ],
  captions: [
    { css: '[jsname="RrG0hf"]', seen: '2026-09 live' },
    { css: '[jsname="r8qRAd"]', seen: '2026-02 live' },
    { css: 'button i', text: /^closed_caption/, seen: '2026-08 capture' },
  ],
  callEnded: [{ css: '[data-call-ended]', seen: '2026-06 capture' }],
  exitHall: [
    { css: '[jsname="W6suGc"]', seen: '2026-09 live' },
    { css: '[jsname="WIVZEd"]', seen: '2026-09 live' },
  ],

  /** About twenty chips share its markup, hidden; the one for external participants may be visible and come first. */
  peopleChip: [
    { css: '[jsname="ocqpFe"][aria-labelledby="DPUxh-nav9Xe"]', seen: '2026-08 capture' },
    { css: '[jslog^="240558"] [jsname="ocqpFe"]', seen: '2026-08 capture' },
  ],
  hidden: [{ css: '[style*="display: none"]', seen: '2026-05 capture' }],
  /** Thumbnails, 1 to 4. */
  avatars: [{ css: '[data-avatar-count]', seen: '2026-08 capture' }],

  tile: [
    { css: '[jsname="E2KThb"][data-participant-id]', seen: '2026-08 capture' },
    {
      css: '[data-participant-id]:not([role="listitem"], [role="list"] *, [role="dialog"] *, aside *)',
      seen: '2026-09 live',
    },
  ],
  /** Within a tile: reframe and effects, offered on my own tile only. */
  selfMark: [
    { css: '[jsname="nsKqzb"]', seen: '2026-08 capture' },
    { css: 'i', text: /^(frame_person|visual_effects)$/, seen: '2026-08 capture' },
  ],
  /** Within a tile: pin, offered on the tiles of others only. */
  otherMark: [
    { css: '[jsname="fxbmRe"]', seen: '2026-08 capture' },
    { css: 'i', text: /^keep/, seen: '2026-08 capture' },
  ],
  /** Within a tile. Spans with further classes hold drawings. */
  name: [{ css: 'span[class="notranslate"]', seen: '2026-08 capture' }],
  /** Wherever it is: the tile of what I present may offer it too. */
  presenting: [{ css: 'button i', text: /^cancel_presentation$/, seen: '2026-06 used' }],

  /** A closed panel stays in the page and may be out of date. */
  openPanel: [{ css: '[data-panel-id][aria-controls="ME4pNd"][aria-expanded="true"]', seen: '2026-08 capture' }],
  row: [{ css: '[role="listitem"][data-participant-id]', seen: '2026-10 live' }],
  /** Only hosts see it, and only in the open panel. */
  admit: [{ css: '[jsname="OYykWd"]', seen: '2026-07 live' }],
  listed: [{ css: '[role="listitem"]', seen: '2026-10 live' }],
} as const satisfies Anchors

export type AnchorName = keyof typeof ANCHORS
