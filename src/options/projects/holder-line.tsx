import type { VNode } from 'preact'
import type { Day } from '../../domain/meeting/fact.ts'
import type { ProjectPlan } from '../../domain/projects/plan.ts'
import { formatNumber } from '../../ui/formats.ts'
import { sentenceGap } from '../../ui/join-sentences.ts'
import { Name } from '../../ui/name.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import { t, tn } from '../../ui/words.ts'
import { dayWords } from './day-words.ts'
import { TaskName } from './task-name.tsx'

type Props = { readonly plan: ProjectPlan; readonly client: string; readonly today: Day }

/** Who has to act, since when and until when; mine is said as plainly as theirs. */
export function HolderLine({ plan: { holder, tasks, behindDays }, client, today }: Props) {
  if (!holder) return <p>{t('options_project_all_done')}</p>
  const name = <TaskName>{tasks.find(({ task }) => task.id === holder.task)?.task.name ?? ''}</TaskName>
  const due = dayWords(holder.dueOn, today)
  const since = holder.since === null ? null : dayWords(holder.since, today)
  const behind =
    holder.overdueDays > 0 && tn('options_project_overdue', holder.overdueDays, formatNumber(holder.overdueDays))
  return (
    <>
      <p class="holder">
        {holder.who === 'me' ? mine(name, due, since) : theirs(<Name>{client}</Name>, name, due, since)}
        {sentenceGap()}
        {behind && <span class="fault">{behind}</span>}
      </p>
      {behindDays > 0 && <p>{tn('options_project_behind', behindDays, formatNumber(behindDays))}</p>}
    </>
  )
}

const mine = (name: VNode, due: string, since: string | null) =>
  since === null ? (
    <Sentence word="options_project_ball_mine_ahead" blanks={[name, due]} />
  ) : (
    <Sentence word="options_project_ball_mine" blanks={[name, due, since]} />
  )

const theirs = (client: VNode, name: VNode, due: string, since: string | null) =>
  since === null ? (
    <Sentence word="options_project_ball_theirs_ahead" blanks={[client, name, due]} />
  ) : (
    <Sentence word="options_project_ball_theirs" blanks={[client, name, due, since]} />
  )
