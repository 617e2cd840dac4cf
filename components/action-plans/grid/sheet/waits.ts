import { circleIn, dependencyRemark } from '#domain/dependencies/rules.ts'
import { type Day, isDay } from '#lib/days.ts'
import type { CellProblem, Problems } from './problems.ts'
import { codesOf, parentsOf, type Row, type Sheet } from './rows.ts'

/** The numbers of the rows of a sheet, both ways. */
type Codes = {
  codeOf: ReadonlyMap<string, string>
  keyOf: ReadonlyMap<string, string>
}

const numbered = new WeakMap<Sheet, Codes>()

/** The numbers of a sheet's rows; the same object as long as it is the same sheet. */
export function codesIn(sheet: Sheet): Codes {
  const kept = numbered.get(sheet)
  if (kept) return kept
  const pairs = codesOf(sheet).map((code, place) => [sheet[place]?.key ?? '', code] as const)
  const codes = { codeOf: new Map(pairs), keyOf: new Map(pairs.map(([key, code]) => [code, key])) }
  numbered.set(sheet, codes)
  return codes
}

/** What a cell means that was typed in as numbers: rows by their keys, or the text where one is none. */
export function waitsTyped(
  text: string,
  { keyOf }: Pick<Codes, 'keyOf'>,
): readonly string[] | string {
  const said = text.split(/[\s,;、，；]+/).filter((one) => one !== '')
  const keys = said.map((code) => keyOf.get(code.replace(/\.$/, '')))
  return keys.every((key) => key !== undefined) ? [...new Set(keys)] : text
}

/** The numbers of the rows that a cell names, in the order of the sheet; those that are gone have none. */
export function waitsShown(after: readonly string[] | string, { codeOf }: Codes): string {
  if (typeof after === 'string') return after
  const codes = after.flatMap((key) => codeOf.get(key) ?? [])
  return codes.toSorted(byNumber).join('; ')
}

function byNumber(one: string, other: string): number {
  const [[activity = 0, milestone = 0], [next = 0, under = 0]] = [one, other].map((code) =>
    code.split('.').map(Number),
  ) as [number[], number[]]
  return activity - next || milestone - under
}

/** What others wait for, with other rows in the place of some; without those that have none. */
export function withWaits(sheet: Sheet, keyNow: (key: string) => string | undefined): Sheet {
  return sheet.map((row) => {
    const { after } = row.values
    if (typeof after === 'string' || after.every((key) => keyNow(key) === key)) return row
    const next = after.flatMap((key) => keyNow(key) ?? [])
    return { ...row, values: { ...row.values, after: next } }
  })
}

const judged = new WeakMap<Sheet, ReadonlyMap<string, CellProblem>>()

/** What is wrong with what rows wait for: a circle, what was given up, or what ends too late. */
export function waitProblems(sheet: Sheet): ReadonlyMap<string, CellProblem> {
  const kept = judged.get(sheet)
  if (kept) return kept
  const found = problemsIn(sheet)
  judged.set(sheet, found)
  return found
}

type Judge = (row: Row, parent: Row | null) => Problems

/** What is wrong with a row, what it waits for included. */
export const withWaitProblems =
  (sheet: Sheet, judge: Judge): Judge =>
  (row, parent) => {
    const waits = waitProblems(sheet).get(row.key)
    return { ...(waits && { after: waits }), ...judge(row, parent) }
  }

function problemsIn(sheet: Sheet): ReadonlyMap<string, CellProblem> {
  const waiting = sheet.filter(
    ({ values: { after } }) => typeof after !== 'string' && after.length > 0,
  )
  const problems = new Map<string, CellProblem>()
  if (waiting.length === 0) return problems
  const rows = new Map(sheet.map((row) => [row.key, row]))
  const { codeOf } = codesIn(sheet)
  for (const row of waiting) {
    const remark = remarkOn(row, rows, codeOf)
    if (remark) problems.set(row.key, remark)
  }
  const circle = circleOf(sheet, waiting)
  const named = circle?.map((key) => codeOf.get(key) ?? '').join(' → ') ?? ''
  for (const { key } of waiting) {
    if (circle?.includes(key)) problems.set(key, { code: 'circle', params: { circle: named } })
  }
  return problems
}

function circleOf(sheet: Sheet, waiting: Sheet): readonly string[] | null {
  const parents = parentsOf(sheet)
  const plan = sheet.map(({ key, kind }, place) => ({
    id: key,
    activityId: kind === 'activity' ? null : (parents[place]?.key ?? ''),
  }))
  return circleIn(plan, new Map(waiting.map(({ key, values }) => [key, values.after as string[]])))
}

/** When a row begins, as far as its days are understood. */
const begins = ({ kind, values }: Row): Day | null => {
  const on = kind === 'activity' ? values.from : values.expected || values.due
  return isDay(on) ? on : null
}

const ends = ({ kind, values }: Row): Day | null => {
  const on = kind === 'activity' ? values.due : values.expected || values.due
  return isDay(on) ? on : null
}

function remarkOn(
  row: Row,
  rows: ReadonlyMap<string, Row>,
  codeOf: ReadonlyMap<string, string>,
): CellProblem | null {
  const start = begins(row)
  if (row.values.health === 'done' || row.values.health === 'dropped') return null
  for (const key of row.values.after as string[]) {
    const first = rows.get(key)
    const end = first && ends(first)
    const isDropped = first?.values.health === 'dropped'
    if (!first || !(isDropped || (start && end))) continue
    const awaited = {
      begins: '',
      ends: end ?? '',
      ...(isDropped && { health: 'dropped' as const }),
    }
    const code = dependencyRemark({ begins: start ?? '' }, awaited)
    if (code) return { code, params: { code: codeOf.get(key) ?? '' }, remark: true }
  }
  return null
}
