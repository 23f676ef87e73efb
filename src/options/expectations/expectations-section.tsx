import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useLive } from '../../ui/live.ts'
import { ReportLine } from '../report-line.tsx'
import type { Options } from '../state.ts'
import { CardView } from './card-view.tsx'
import { readCard, readWhoWasTold } from './read-cards.ts'
import { ToldList } from './told-list.tsx'

/** The card for everybody with who was told it, or the card of one client. */
export function ExpectationsSection({ options }: { readonly options: Options }) {
  const { door } = options
  const [client, setClient] = useState<{ readonly id: string; readonly name: string } | null>(null)
  const id = client?.id ?? null
  const live = useLive(() => readCard(id, door.now()), [id])
  const told = useLive(() => readWhoWasTold(door.now()), [])
  // The last answer stays while the next one is read.
  const reading = live.state === 'read' && live.value.client === id ? live.value : null
  const moved = useRef(false)
  const open = (next: typeof client) => {
    setClient(next)
    moved.current = true
    options.report.value = null
  }
  // With the drawing, not after it: between the two whoever types would type nowhere.
  useLayoutEffect(() => {
    if (!moved.current || !reading) return
    moved.current = false
    document.querySelector<HTMLElement>('#expectations [data-start]')?.focus()
  }, [reading])
  return (
    <>
      {reading && (
        <CardView
          key={id}
          options={options}
          reading={reading}
          name={client?.name ?? null}
          onEverybody={() => open(null)}
        />
      )}
      <ReportLine options={options} section="expectations" />
      {client === null && told.state === 'read' && <ToldList clients={told.value} onOpen={open} />}
    </>
  )
}
