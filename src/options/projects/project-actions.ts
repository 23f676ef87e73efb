import type { Day, FactBody, FactDraft } from '../../domain/meeting/fact.ts'
import { t } from '../../ui/words.ts'
import { download } from '../data/download.ts'
import { keep } from '../keep.ts'
import type { Options, Said } from '../state.ts'
import { deriveDueDates } from './due-dates.ts'
import type { PlannedParts } from './project-text.ts'
import { findClient, type ProjectReading } from './read-projects.ts'

/** All that can be said of projects here. */
export function projectActions(options: Options) {
  const { door, say } = options
  const keepAll = (facts: readonly FactDraft[], sentence: string) => keep(options, 'projects', facts, sentence)
  const about = (id: string, body: FactBody) => say({ kind: 'project', id }, body)
  const takeBack = (said: readonly Said[]) =>
    keepAll(
      said.map(({ id, subject }) => say(subject, { kind: 'retracts', fact: id })),
      t('options_taken_back'),
    )
  return {
    /** `id` `null`: a new project. A client nobody knows yet comes into the records with it. */
    plan: async (id: string | null, clientName: string, parts: PlannedParts) => {
      const known = await findClient(clientName)
      const client = known ?? door.newId()
      const named: FactBody = { kind: 'client-named', name: clientName, emails: [], domains: [], people: [] }
      return keepAll(
        [
          ...(known === null ? [say({ kind: 'client', id: client }, named)] : []),
          about(id ?? door.newId(), { kind: 'project-planned', client, ...parts }),
        ],
        t(id === null ? 'options_project_added' : 'options_project_changed'),
      )
    },
    done: (id: string, task: string, on: Day) =>
      keepAll([about(id, { kind: 'task-done', task, on })], t('options_project_task_kept')),
    notDone: ({ done }: ProjectReading, task: string) => takeBack(done.filter((said) => said.task === task)),
    close: (id: string, how: 'delivered' | 'given-up', on: Day) =>
      keepAll(
        [about(id, { kind: 'project-closed', how, on })],
        t(how === 'delivered' ? 'options_project_kept_delivered' : 'options_project_kept_given_up'),
      ),
    reopen: ({ closings }: ProjectReading) => takeBack(closings),
    saveFile: async (readings: readonly ProjectReading[], today: Day) => {
      // Read when it is first needed: most days nobody wants a file.
      const { writeIcs } = await import('./write-ics.ts')
      const name = readings.length === 1 ? 'hard-stop-project.ics' : 'hard-stop-projects.ics'
      download(
        writeIcs(
          readings.flatMap((reading) => deriveDueDates(reading, today)),
          door.now(),
        ),
        name,
        'text/calendar',
      )
    },
  }
}

export type ProjectActions = ReturnType<typeof projectActions>
