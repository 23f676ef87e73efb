/**
 * Runs in the page, so it stands alone: a hundred changes in each of a hundred frames, as a call makes them: who speaks
 * (attributes), captions (texts, and lines that come and go).
 */
export async function mutate(): Promise<number> {
  const tiles = [...document.querySelectorAll<HTMLElement>('[data-participant-id]')]
  const captions = document.querySelector('#captions')
  if (captions === null) throw new Error('this is not the call')
  let made = 0
  for (let frame = 0; frame < 100; frame += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one frame after the other
    await new Promise(requestAnimationFrame)
    for (let step = 0; step < 20; step += 1) {
      const tile = tiles[(frame + step) % tiles.length]
      const line = document.createElement('div')
      line.append('said')
      tile?.setAttribute('class', `speaks-${frame % 7}-${step}`)
      tile?.style.setProperty('opacity', String(1 - ((frame + step) % 10) / 100))
      captions.append(line)
      if (line.firstChild) line.firstChild.nodeValue = `said in frame ${frame}`
      captions.firstElementChild?.remove()
      made += 5
    }
  }
  return made
}
