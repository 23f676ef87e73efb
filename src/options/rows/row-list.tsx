import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { Button } from '../../ui/button.tsx'
import { t } from '../../ui/words.ts'
import { moveRow } from './move-row.ts'

type Props<T> = {
  readonly rows: readonly T[]
  /** How a row is called in the names of its buttons: `step 2`. */
  readonly nameOf: (index: number) => string
  readonly fresh: () => T
  readonly add: string
  readonly most: number
  readonly onRows: (rows: readonly T[]) => void
  readonly children: (row: T, index: number) => ComponentChildren
}

/** Rows in an order that can be changed, by button or with Alt and an arrow key; what had the focus keeps it. */
export function RowList<T>({ rows, nameOf, fresh, add, most, onRows, children }: Props<T>) {
  const list = useRef<HTMLOListElement>(null)
  const wanted = useRef<string | null>(null)
  useLayoutEffect(() => {
    if (wanted.current === null) return
    list.current?.parentElement?.querySelector<HTMLElement>(wanted.current)?.focus()
    wanted.current = null
  })
  const move = (from: number, to: number, focus: (to: number) => string) => {
    const next = moveRow(rows, from, to)
    if (next === rows) return
    wanted.current = focus(to)
    onRows(next)
  }
  const button = (what: 'up' | 'down', index: number) => {
    const to = what === 'up' ? index - 1 : index + 1
    const atEdge = (at: number) => (what === 'up' ? at === 0 : at === rows.length - 1)
    // At the edge this button rests, and the focus goes to the one that leads back.
    const focus = (at: number) =>
      `[data-row="${at}"] [data-move="${atEdge(at) ? (what === 'up' ? 'down' : 'up') : what}"]`
    return (
      <button
        type="button"
        class="button"
        data-look="quiet"
        data-move={what}
        disabled={atEdge(index)}
        aria-label={t(what === 'up' ? 'options_row_up' : 'options_row_down', nameOf(index))}
        onClick={() => move(index, to, focus)}
      >
        {what === 'up' ? '↑' : '↓'}
      </button>
    )
  }
  return (
    <div class="rows">
      <ol ref={list}>
        {rows.map((row, index) => (
          <li
            key={index}
            data-row={index}
            onKeyDown={(event) => {
              const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
              if (!event.altKey || step === undefined) return
              event.preventDefault()
              const name = (event.target as HTMLElement).getAttribute('name')
              const place = name === null ? '.input' : `[name="${name.replace(/\d+$/, '')}${index + step}"]`
              move(index, index + step, (to) => `[data-row="${to}"] ${place}`)
            }}
          >
            <div class="row-fields">{children(row, index)}</div>
            <div class="row-buttons">
              {button('up', index)}
              {button('down', index)}
              <button
                type="button"
                class="button"
                data-look="quiet"
                aria-label={t('options_row_remove', nameOf(index))}
                onClick={() => {
                  wanted.current = rows.length > 1 ? `[data-row="${Math.max(0, index - 1)}"] .input` : '.rows > .button'
                  onRows(rows.toSpliced(index, 1))
                }}
              >
                ×
              </button>
            </div>
          </li>
        ))}
      </ol>
      <Button
        disabled={rows.length >= most}
        onPress={() => {
          wanted.current = `[data-row="${rows.length}"] .input`
          onRows([...rows, fresh()])
        }}
      >
        {add}
      </Button>
    </div>
  )
}
