import type { Figure } from './figure.ts'
import { spreadOf } from './statistics.ts'

const HEAD = ['Figure', 'Budget', 'Median', 'p95', 'Min to max', 'Runs', '']

export function formatTable(figures: readonly Figure[]): string {
  const lines = [HEAD, ['---', '---:', '---:', '---:', '---:', '---:', '---'], ...figures.map(cellsOf)]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

export const isWithinBudget = ({ budget, samples }: Figure) =>
  budget === null || spreadOf(samples)[budget.of] <= budget.most

function cellsOf(figure: Figure): string[] {
  const { name, unit, samples, budget } = figure
  const { median, p95, min, max } = spreadOf(samples)
  const one = samples.length === 1
  return [
    name,
    budget === null ? '' : `${budget.of === 'p95' ? 'p95 ' : ''}${budget.most} ${unit}`,
    `${round(median)} ${unit}`,
    one ? '' : round(p95),
    one ? '' : `${round(min)} to ${round(max)}`,
    String(samples.length),
    budget === null ? '' : isWithinBudget(figure) ? 'kept' : '**over**',
  ]
}

const round = (value: number) => value.toFixed(Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2)
