const ME = 64

/**
 * A call in the markup of the stored page in-call-many-2026-08, filled up to the size of the real one with what a reader
 * has to step over: drawings in the tiles, hidden chips, menus, a list of emoji.
 */
export function busyCall(tiles: number): string {
  const others = Array.from({ length: tiles - 1 }, (_, index) => tile(ME + 1 + index, `Guest ${index + 1}`))
  return `<!doctype html><html lang="en" dir="ltr"><title>Meet</title><body>
<c-wiz data-unresolved-meeting-id="abc-defg-hij" data-start-source="187"><div data-in-call="true"></div>
${chip(tiles)}${hiddenChips()}
<main class="axUSnc">${tile(ME, 'Vera Lind', true)}${others.join('')}</main>
<div id="captions" role="region" aria-label="Captions">${boxes(10)}</div>
${bar()}
<div role="menu" style="display: none;">${emoji(1_600)}</div></c-wiz></body></html>`
}

const icon = (name: string) => `<i class="google-symbols notranslate" aria-hidden="true">${name}</i>`
const boxes = (count: number) => '<div class="box"><span></span></div>'.repeat(count)
const emoji = (count: number) => '<button aria-label="emoji"><img alt=""></button>'.repeat(count)

function tile(device: number, name: string, mine = false): string {
  const id = `spaces/fieldspace/devices/${device}`
  const own = mine
    ? `<button jsname="nsKqzb" aria-label="Reframe">${icon('frame_person')}</button><button>${icon('visual_effects')}</button>`
    : `<button jsname="fxbmRe" aria-label="Pin">${icon('keep_outline')}</button>`
  return `<div class="dkjMxf"><div jsname="E2KThb" data-participant-id="${id}" data-requested-participant-id="${id}" data-tile-media-id="${id}">
<div jsname="QgSmzd"><video></video>${boxes(20)}</div>${own}<button>${icon('more_vert')}</button>
<div role="tooltip">More options for ${name}</div><span class="notranslate xk"><svg></svg></span><span class="notranslate">${name}</span></div></div>`
}

const chip = (devices: number) => `<div role="region" jscontroller="baDByd">
<div jscontroller="zTdX8e" jslog="240558; track:JIbuQc,mouseenter;" style="opacity: 1;">
<div jsname="ocqpFe" role="button" aria-haspopup="dialog" aria-expanded="false" aria-labelledby="DPUxh-nav9Xe">
<span id="DPUxh-nav9Xe" style="display: none;">People</span>
<div class="fdZ55"><div class="egzc7c"><div><div>${devices}</div></div></div>
<div jsname="QbKf1d"><span data-avatar-count="4">${'<div class="av"><img alt=""></div>'.repeat(4)}</span></div></div>
</div></div></div>`

const hiddenChips = () =>
  '<div style="display: none;"><div jsname="ocqpFe" role="button"><div>external</div></div></div>'.repeat(20)

const bar = () => `<div class="bar">
<div data-meeting-title="Fence quote"><div role="heading" aria-level="1"><div jsname="NeC6gb">Fence quote</div></div></div>
<div jsname="vNB5le" role="region" aria-label="Call controls">
<button jsname="hw0c9" aria-label="Turn off microphone">${icon('mic')}</button>
<button jsname="psRWwc" aria-label="Turn off camera">${icon('videocam')}</button>
<button jsname="RrG0hf" aria-label="Turn on captions">${icon('closed_caption')}</button>
<button jsname="hNGZQc" aria-label="Present now">${icon('computer_arrow_up')}</button>
<button jsname="CQylAd" aria-label="Leave call">${icon('call_end')}</button></div>
<nav>${[5, 2, 10].map((panel) => `<button jsname="A5il2e" aria-controls="ME4pNd" aria-expanded="false" data-panel-id="${panel}">${icon('info')}</button>`).join('')}</nav></div>`
