import { useState } from 'preact/hooks'
import type { WorkingWeek } from '../../domain/projects/working-days.ts'
import { Button } from '../../ui/button.tsx'
import { t } from '../../ui/words.ts'
import { dayWords, weekDayNames } from './day-words.ts'
import { isDay } from './project-text.ts'

type Props = {
  readonly week: WorkingWeek
  readonly today: string
  readonly fault: string | null
  readonly onWeek: (week: WorkingWeek) => void
}

const MOST_DAYS_OFF = 1_000

/** Which days are not worked. */
export function WeekFields({ week, today, fault, onWeek }: Props) {
  const [day, setDay] = useState('')
  const { weekend, daysOff } = week
  const toggle = (of: number, off: boolean) =>
    onWeek({
      ...week,
      weekend: off ? [...weekend, of].toSorted((a, b) => a - b) : weekend.filter((each) => each !== of),
    })
  const add = () => {
    if (!isDay(day) || daysOff.length >= MOST_DAYS_OFF) return
    onWeek({ ...week, daysOff: [...new Set([...daysOff, day])].toSorted() })
    setDay('')
  }
  return (
    <>
      <fieldset class="group">
        <legend>{t('options_project_weekend')}</legend>
        <div class="choices">
          {weekDayNames().map(({ day: number, name }) => (
            <label key={number} class="choice">
              <input
                type="checkbox"
                name={`weekend${number}`}
                checked={weekend.includes(number)}
                onChange={(event) => toggle(number, event.currentTarget.checked)}
              />
              {name}
            </label>
          ))}
        </div>
        {fault && <p class="about fault">{fault}</p>}
      </fieldset>
      <fieldset class="group">
        <legend>{t('options_project_days_off')}</legend>
        {daysOff.length > 0 && (
          <ul class="picks">
            {daysOff.map((off) => (
              <li key={off}>
                <button
                  type="button"
                  class="button"
                  aria-label={t('options_row_remove', dayWords(off, today))}
                  onClick={() => onWeek({ ...week, daysOff: daysOff.filter((each) => each !== off) })}
                >
                  {dayWords(off, today)} ×
                </button>
              </li>
            ))}
          </ul>
        )}
        <div class="one-line day-off">
          <input
            class="input"
            type="date"
            name="dayOff"
            aria-label={t('options_project_day_off')}
            value={day}
            onInput={(event) => setDay(event.currentTarget.value)}
            // A day that was typed and not added is meant too.
            onBlur={add}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              // Enter adds the day, and does not yet save the project.
              event.preventDefault()
              add()
            }}
          />
          <Button disabled={!isDay(day)} onPress={add}>
            {t('options_project_add_day_off')}
          </Button>
        </div>
      </fieldset>
    </>
  )
}
