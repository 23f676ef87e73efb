import type { Day } from '../../domain/meeting/fact.ts'
import { Button } from '../../ui/button.tsx'
import { t } from '../../ui/words.ts'
import { dayLink } from '../../wording/links.ts'
import { dayWords } from './day-words.ts'
import { deriveDueDates } from './due-dates.ts'
import type { ProjectReading } from './read-projects.ts'

type Props = { readonly reading: ProjectReading; readonly today: Day; readonly onFile: () => void }

/** The dates for a calendar: each as a link, all as a file. */
export function DueDatesView({ reading, today, onFile }: Props) {
  return (
    <div class="due-dates">
      <h3>{t('options_project_calendar')}</h3>
      <ul>
        {deriveDueDates(reading, today).map((date) => {
          const link = dayLink(date)
          return (
            <li key={date.uid}>
              <span>
                {date.title} <span class="soft">{dayWords(date.on, today)}</span>
              </span>
              <a
                class="button"
                href={link.ok ? link.url : link.withoutText}
                target="_blank"
                rel="noreferrer"
                aria-label={t('options_project_google_named', date.title)}
              >
                {t('options_project_google')}
              </a>
            </li>
          )
        })}
      </ul>
      <div class="buttons">
        <Button onPress={onFile}>{t('options_project_file')}</Button>
        <span class="soft">{t('options_project_file_hint')}</span>
      </div>
    </div>
  )
}
