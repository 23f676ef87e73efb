import { formatNumber } from '../../ui/formats.ts'
import { t, type WordKey } from '../../ui/words.ts'
import { MOST_DAYS, type ProjectFault } from './project-text.ts'

const FAULTS = {
  'client-empty': 'options_project_fault_client',
  'name-empty': 'options_project_fault_name',
  'no-such-day': 'options_project_fault_day',
  'no-tasks': 'options_project_fault_no_tasks',
  'task-unnamed': 'options_project_fault_task',
  days: 'options_project_fault_days',
  'never-worked': 'options_project_fault_never_worked',
} as const satisfies Record<ProjectFault['fault'], WordKey>

export const faultWords = ({ fault }: ProjectFault): string => t(FAULTS[fault], formatNumber(MOST_DAYS))
