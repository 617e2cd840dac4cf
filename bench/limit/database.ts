import Database from 'better-sqlite3'

export type Row = (string | number | null)[]
export type Statement = Database.Statement<unknown[], Row>

/** The register's own file, opened for reading and for writing as safely as the register opens it. */
export type Files = {
  /** A statement that gives rows as arrays, compiled once. */
  read(sql: string): Statement
  write: Database.Database
}

export function openFiles(file: string): Files {
  const reading = new Database(file, { readonly: true, timeout: 250 })
  const write = new Database(file, { timeout: 5_000 })
  write.pragma('journal_mode = WAL')
  for (const connection of [reading, write]) {
    for (const pragma of ['foreign_keys = ON', 'trusted_schema = OFF', 'synchronous = FULL']) {
      connection.pragma(pragma)
    }
  }
  const compiled = new Map<string, Statement>()
  return {
    read(sql) {
      const known = compiled.get(sql)
      if (known) return known
      const made = reading.prepare(sql).raw() as unknown as Statement
      compiled.set(sql, made)
      return made
    },
    write,
  }
}

/** As JSON writes a text that may need escaping, or null. */
export const quoted = (value: unknown): string => JSON.stringify(value ?? null)
