import { activityPeriodProblem } from '#domain/activities/rules.ts'
import { deadlineProblem } from '#domain/milestones/rules.ts'
import { openHealths } from '#domain/milestones/schema/words.ts'
import { type Day, isDay } from '#lib/days.ts'
import { daysTyped } from '#lib/typed-days.ts'
import type { Row } from './rows.ts'
import {
  fieldsOf,
  type Field,
  isBlank,
  isDayField,
  isNamed,
  type Named,
  type Period,
} from './values.ts'

/**
 * What is wrong with a cell: which sentence of the grid's messages says it. A `remark` keeps nothing
 * from being saved. `choices` are what the cell may have meant.
 */
export type CellProblem = {
  code:
    | 'missing'
    | 'notADay'
    | 'ambiguous'
    | 'unknown'
    | 'notAState'
    | 'outsidePlan'
    | 'endsBeforeItBegins'
    | 'noActivity'
    | 'tooLong'
    | 'outsideActivity'
    | 'serial'
    | 'merged'
    | 'noRow'
    | 'circle'
    | 'onDropped'
    | 'onLater'
  params?: Record<string, string | number>
  remark?: true
  choices?: readonly Day[]
}

export type Problems = { readonly [F in Field]?: CellProblem }

const longest = { title: 500, result: 2_000 }

/**
 * What is wrong with a row as far as the browser can know; by the register's own rules where they
 * speak of what it has. A row in which nothing was typed yet has no problem.
 */
export function problemsOf(row: Row, parent: Row | null, plan: Period): Problems {
  if (isBlank(row.values)) return {}
  const found: Record<string, CellProblem> = {}
  for (const field of fieldsOf[row.kind]) {
    const problem = problemAt(row, field)
    if (problem) found[field] = problem
  }
  if (row.kind === 'milestone' && parent === null) found.title ??= { code: 'noActivity' }
  const own = row.kind === 'activity' ? periodProblems : deadlineProblems
  return { ...own(row, parent, plan), ...found }
}

/** Whether something keeps a cell from being saved. */
export const isBarred = (problem: CellProblem | undefined) =>
  problem !== undefined && !problem.remark

function problemAt({ kind, values }: Row, field: Field): CellProblem | null {
  const value = values[field]
  if (isDayField(field)) return dayProblem(value as string, field !== 'expected')
  if (isNamed(field)) {
    const named = value as Named | null
    return named && named.id === null ? { code: 'unknown', params: { text: named.text } } : null
  }
  if (field === 'health') return healthProblem(value as string)
  if (field === 'after') {
    return typeof value === 'string' ? { code: 'noRow', params: { text: value } } : null
  }
  const texts = Object.values(value as object) as string[]
  if (field === 'title' && texts.length === 0) return { code: 'missing' }
  const limit = longest[field as 'title']
  const length = Math.max(0, ...texts.map((text) => text.length))
  return length > limit ? { code: 'tooLong', params: { limit, kind } } : null
}

const known: readonly string[] = [...openHealths, 'done', 'dropped', '']
const healthProblem = (value: string): CellProblem | null =>
  known.includes(value) ? null : { code: 'notAState', params: { text: value } }

function dayProblem(value: string, needed: boolean): CellProblem | null {
  if (value === '') return needed ? { code: 'missing' } : null
  if (isDay(value)) return null
  const choices = daysTyped(value)
  if (choices.length > 1) return { code: 'ambiguous', params: { text: value }, choices }
  return { code: 'notADay', params: { text: value } }
}

const rangeOf = ({ fromDay, toDay }: Period) => ({ fromDay, toDay })

function periodProblems({ values: { from, due } }: Row, _: Row | null, plan: Period): Problems {
  if (!isDay(from) || !isDay(due)) return {}
  const { fields = [] } = activityPeriodProblem(plan, { fromDay: from, toDay: due }) ?? {}
  return Object.fromEntries(
    fields.map(({ path, code, params }) => [path === 'fromDay' ? 'from' : 'due', { code, params }]),
  )
}

/** Days outside the activity are taken, and remarked on: the two were moved apart. */
function deadlineProblems({ values }: Row, parent: Row | null, plan: Period): Problems {
  const { due, expected } = values
  const days = { due, expected: expected || due }
  const outside = (field: 'due' | 'expected'): CellProblem | null => {
    const on = days[field]
    if (!isDay(on) || (field === 'expected' && expected === '')) return null
    if (deadlineProblem(plan, { baselineOn: on, forecastOn: on }))
      return { code: 'outsidePlan', params: rangeOf(plan) }
    return remarkOn(on, parent)
  }
  const [first, second] = [outside('due'), outside('expected')]
  return { ...(first && { due: first }), ...(second && { expected: second }) }
}

function remarkOn(on: Day, parent: Row | null): CellProblem | null {
  const { from = '', due = '' } = parent?.values ?? {}
  if (!isDay(from) || !isDay(due) || (from <= on && on <= due)) return null
  return { code: 'outsideActivity', params: { fromDay: from, toDay: due }, remark: true }
}
