import { useState } from 'preact/hooks'
import { dayOf } from '../../domain/projects/day-of.ts'
import { Button } from '../../ui/button.tsx'
import { useLive } from '../../ui/live.ts'
import { t } from '../../ui/words.ts'
import { readClients } from '../reading.ts'
import { ReportLine } from '../report-line.tsx'
import type { Options } from '../state.ts'
import { useFocusBack } from '../use-focus-back.ts'
import { ClosedProjects } from './closed-projects.tsx'
import { projectActions } from './project-actions.ts'
import { ProjectForm } from './project-form.tsx'
import { freshProject, type PlannedParts, projectText } from './project-text.ts'
import { ProjectView } from './project-view.tsx'
import { type ProjectReading, readProjects } from './read-projects.ts'

const NAMES_OFFERED = 8

/** Everything that is to be delivered, and the form that plans it. */
export function ProjectsSection({ options }: { readonly options: Options }) {
  const { door, busy } = options
  const timeZone = Temporal.Now.timeZoneId()
  const today = dayOf(door.now(), timeZone)
  /** The id of what the form changes; `new`: nothing yet. */
  const [editing, setEditing] = useState<string | null>(null)
  const head = useFocusBack<HTMLDivElement>(editing !== null, busy.value)
  const [typed, setTyped] = useState('')
  const names = useLive(() => readClients(typed, NAMES_OFFERED), [typed])
  const live = useLive(() => readProjects(door.now(), timeZone), [])
  if (live.state !== 'read') return <ReportLine options={options} section="projects" />
  const { projects, week } = live.value
  const actions = projectActions(options)
  const open = projects.filter(({ project }) => project.closed === null)
  const closed = projects.filter(({ project }) => project.closed !== null)

  const form = (reading: ProjectReading | null) => (
    <ProjectForm
      title={t(reading ? 'options_project_change' : 'options_project_new')}
      initial={reading ? projectText(reading.project, reading.clientName ?? '') : freshProject(week, door.newId)}
      today={today}
      busy={busy.value}
      newId={door.newId}
      names={names.state === 'read' ? names.value.map(({ name }) => name) : []}
      onClientTyped={setTyped}
      onSave={(client: string, parts: PlannedParts) =>
        void actions.plan(reading?.project.id ?? null, client, parts).then((kept) => kept && setEditing(null))
      }
      onCancel={() => setEditing(null)}
    />
  )
  return (
    <>
      {editing === 'new' ? (
        form(null)
      ) : (
        <div class="buttons" ref={head}>
          <Button look="main" onPress={() => setEditing('new')}>
            {t('options_project_new')}
          </Button>
          {open.length > 1 && (
            <Button onPress={() => void actions.saveFile(open, today)}>{t('options_project_file_all')}</Button>
          )}
        </div>
      )}
      <ReportLine options={options} section="projects" />
      {open.length === 0 && editing === null && <p class="soft">{t('options_project_empty')}</p>}
      {open.map((reading) =>
        editing === reading.project.id ? (
          <div key={reading.project.id}>{form(reading)}</div>
        ) : (
          <ProjectView
            key={reading.project.id}
            reading={reading}
            today={today}
            busy={busy.value}
            actions={actions}
            onChange={() => setEditing(reading.project.id)}
          />
        ),
      )}
      <ClosedProjects
        readings={closed.toReversed()}
        today={today}
        busy={busy.value}
        onReopen={(reading) => void actions.reopen(reading)}
      />
    </>
  )
}
