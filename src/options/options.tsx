import { useLive } from '../ui/live.ts'
import { t, type WordKey } from '../ui/words.ts'
import { CalendarSection } from './calendar/calendar-section.tsx'
import { DataSection } from './data/data-section.tsx'
import { EraseSection } from './data/erase-section.tsx'
import { ExpectationsSection } from './expectations/expectations-section.tsx'
import { HealthSection } from './health/health-section.tsx'
import { InvoicesSection } from './invoices/invoices-section.tsx'
import { CircleForm } from './people/circle-form.tsx'
import { PolicyForm } from './policy/policy-form.tsx'
import { ProjectsSection } from './projects/projects-section.tsx'
import { readSettings } from './reading.ts'
import { RemindersSection } from './reminders/reminders-section.tsx'
import { ReportLine } from './report-line.tsx'
import { SectionOf } from './section-of.tsx'
import type { Options as State } from './state.ts'
import { WordsSection } from './words/words-section.tsx'

const SECTIONS = [
  ['policy', 'options_policy'],
  ['reminders', 'options_reminders'],
  ['calendar', 'options_calendar'],
  ['people', 'options_people'],
  ['expectations', 'options_expectations'],
  ['projects', 'options_projects'],
  ['invoices', 'options_invoices'],
  ['words', 'options_words'],
  ['data', 'options_data'],
  ['erase', 'options_erase_title'],
  ['health', 'options_health'],
] as const satisfies readonly (readonly [string, WordKey])[]

export function Options({ options }: { readonly options: State }) {
  const live = useLive(() => readSettings(options.door.now()), [])
  const settings = live.state === 'read' ? live.value : null
  const kept = (good: boolean) => ({ good, sentence: t(good ? 'options_saved' : 'options_not_saved') })
  return (
    <>
      <nav aria-label={t('options_title')}>
        <p class="brand">{t('options_brand')}</p>
        {SECTIONS.map(([id, word]) => (
          <a key={id} href={`#${id}`}>
            {t(word)}
          </a>
        ))}
      </nav>
      <main>
        <h1>{t('options_title')}</h1>
        {live.state === 'failed' && <p class="fault">{t('options_ledger_unreadable')}</p>}
        <SectionOf id="policy" word="options_policy" about="options_policy_words">
          {settings && (
            <PolicyForm
              policy={settings.policy}
              onSave={(policy) => void options.run('policy', async () => kept(await options.savePolicy(policy)))}
            />
          )}
          <ReportLine options={options} section="policy" />
        </SectionOf>
        <SectionOf id="reminders" word="options_reminders">
          <RemindersSection />
        </SectionOf>
        <SectionOf id="calendar" word="options_calendar" about="options_calendar_words">
          <CalendarSection options={options} />
        </SectionOf>
        <SectionOf id="people" word="options_people" about="options_people_words">
          {settings && (
            <CircleForm
              circle={settings.circle}
              onSave={(circle) => void options.run('people', async () => kept(await options.saveCircle(circle)))}
            />
          )}
          <ReportLine options={options} section="people" />
        </SectionOf>
        <SectionOf id="expectations" word="options_expectations" about="options_expectations_words">
          <ExpectationsSection options={options} />
        </SectionOf>
        <SectionOf id="projects" word="options_projects" about="options_projects_words">
          <ProjectsSection options={options} />
        </SectionOf>
        <SectionOf id="invoices" word="options_invoices" about="options_invoices_words">
          <InvoicesSection options={options} />
        </SectionOf>
        <SectionOf id="words" word="options_words" about="options_words_words">
          <WordsSection options={options} />
        </SectionOf>
        <SectionOf id="data" word="options_data">
          <DataSection options={options} />
        </SectionOf>
        <SectionOf id="erase" word="options_erase_title">
          <EraseSection options={options} />
        </SectionOf>
        <SectionOf id="health" word="options_health">
          <HealthSection />
        </SectionOf>
      </main>
    </>
  )
}
