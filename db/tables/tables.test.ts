import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getTableColumns, getTableName } from 'drizzle-orm'
import { afterEach, describe, expect, it } from 'vitest'
import { isDeadline } from '../dialect/column-kinds.ts'
import { knownMigrations } from '../dialect/migration-files.ts'
import { postgresTables } from '../dialect/postgres/tables.ts'
import * as schema from '../dialect/schema.ts'
import { sqliteTables } from '../dialect/sqlite/tables.ts'
import { tablesAt } from '../dialect/table-shapes.ts'

const project = path.join(import.meta.dirname, '../..')
const dialects = [
  { dialect: 'sqlite', tables: sqliteTables },
  { dialect: 'postgresql', tables: postgresTables },
] as const

describe.each(dialects)('the tables of $dialect', ({ dialect, tables }) => {
  const folders: string[] = []
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
  })

  it('have their deadlines by a walk over all columns', () => {
    const deadlines = Object.values(tables).flatMap((table) =>
      Object.values(getTableColumns(table))
        .filter(isDeadline)
        .map((column) => `${getTableName(table)}.${column.name}`),
    )
    expect(deadlines).toEqual([
      'legal_deadlines.send_by',
      'milestones.baseline_on',
      'milestones.forecast_on',
      'commitments.due_on_upper',
    ])
  })

  it('are all in the migrations: there is nothing to generate', () => {
    const out = mkdtempSync(path.join(tmpdir(), 'convenio-migrations-'))
    folders.push(out)
    cpSync(path.join(project, 'db/migrations', dialect), out, { recursive: true })
    const before = readdirSync(out)
    execFileSync(
      process.execPath,
      [
        path.join(project, 'node_modules/drizzle-kit/bin.cjs'),
        'generate',
        `--dialect=${dialect}`,
        '--schema=db/dialect/schema.ts',
        `--out=${path.relative(project, out)}`,
      ],
      { cwd: project, env: { ...process.env, DIALECT: dialect }, stdio: 'pipe' },
    )
    expect(readdirSync(out)).toEqual(before)
  })

  it('have the same columns, which may be empty or not, in both databases', () => {
    const shape = (one: typeof tables) =>
      Object.values(one).map((table) => [
        getTableName(table),
        Object.values(getTableColumns(table)).map(({ name, notNull }) => [name, notNull]),
      ])
    expect(shape(tables)).toEqual(shape(sqliteTables))
  })

  it('are named one by one for the tool that writes migrations', () => {
    expect(Object.keys(schema).sort()).toEqual(Object.keys(tables).sort())
  })

  it('are migrated in the same steps', () => {
    expect(knownMigrations(dialect)).toEqual(knownMigrations('sqlite'))
  })

  it('are what a backup takes, each after those that it points at', () => {
    const shapes = tablesAt(knownMigrations(dialect).at(-1)!)
    const names = shapes.map(({ name }) => name)
    const own = Object.values(tables).map((table) => getTableName(table))
    expect(names.toSorted()).toEqual([...own, 'agreement_words'].sort())
    expect(names.indexOf('completion_evidence')).toBeGreaterThan(names.indexOf('documents'))
    expect(shapes.filter(({ key }) => key.length === 0)).toEqual([])
  })
})
