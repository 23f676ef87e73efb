import { effectiveFacts, ofKind } from '../../domain/meeting/effective.ts'
import type { EpochMs, Fact } from '../../domain/meeting/fact.ts'
import { grouped } from '../../domain/meeting/grouped.ts'
import type { Project } from '../../domain/projects/derive-projects.ts'
import type { WorkingWeek } from '../../domain/projects/working-days.ts'
import { clientNamed } from '../../ledger/queries.ts'
import { allProjects } from '../../ledger/work.ts'
import { ledger } from '../ledger.ts'
import type { Said } from '../state.ts'

/** A project with whom it is for, and what was said of it that can be taken back. */
export type ProjectReading = {
  readonly project: Project
  /** `null`: nobody gave them a name. */
  readonly clientName: string | null
  readonly emails: readonly string[]
  readonly done: readonly (Said & { readonly task: string })[]
  readonly closings: readonly Said[]
}

export type ProjectsReading = {
  readonly projects: readonly ProjectReading[]
  /** Of the project that was planned last. */
  readonly week: WorkingWeek | null
}

/** `timeZone`: IANA name. */
export async function readProjects(now: EpochMs, timeZone: string): Promise<ProjectsReading> {
  const [projects, rows, clients] = await Promise.all([
    allProjects(ledger, now, timeZone),
    ledger.facts.where('about').startsWith('project:').toArray(),
    ledger.clients.toArray(),
  ])
  const standing = effectiveFacts(rows.map(({ fact }) => fact))
  const facts = grouped(standing, ({ subject }) => subject.id)
  const known = new Map(clients.map((row) => [row.id, row.known]))
  const last = ofKind(standing, 'project-planned').at(-1)
  return {
    projects: projects.map((project) => readingOf(project, known.get(project.client), facts.get(project.id) ?? [])),
    week: last ? { weekend: last.weekend, daysOff: last.daysOff } : null,
  }
}

type Known = { readonly name: string; readonly emails: readonly string[] }

const readingOf = (project: Project, known: Known | undefined, facts: readonly Fact[]): ProjectReading => ({
  project,
  clientName: known?.name ?? null,
  emails: known?.emails ?? [],
  done: ofKind(facts, 'task-done').map(({ id, subject, task }) => ({ id, subject, task })),
  closings: ofKind(facts, 'project-closed').map(({ id, subject }) => ({ id, subject })),
})

/** The id of the client of this name; `null`: there is none yet. */
export const findClient = async (name: string): Promise<string | null> => (await clientNamed(ledger, name))?.id ?? null
