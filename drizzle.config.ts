import { defineConfig } from 'drizzle-kit'

const dialect = process.env.DIALECT === 'postgresql' ? 'postgresql' : 'sqlite'

/** `DIALECT=sqlite|postgresql drizzle-kit generate` writes the next migration of that dialect. */
export default defineConfig({
  dialect,
  schema: './db/dialect/schema.ts',
  out: `./db/migrations/${dialect}`,
})
