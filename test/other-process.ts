import { eq, sql } from 'drizzle-orm'
import { openStore, type Writer } from '#db/store.ts'

// Another process of the same register. `move` makes 200 changes of two steps each; `hold` begins one
// and ends it when its input ends. Both say "begun" first.
const [url, work] = process.argv.slice(2) as [string, 'move' | 'hold']
const store = openStore(url)

async function move(tx: Writer) {
  const { desks } = tx.tables
  await tx.update(desks).set({ version: sql`version - 1` }).where(eq(desks.id, 'left'))
  await new Promise(setImmediate)
  await tx.update(desks).set({ version: sql`version + 1` }).where(eq(desks.id, 'right'))
}

async function hold() {
  console.log('begun')
  for await (const _ of process.stdin);
}

if (work === 'hold') await store.transaction(hold)
else {
  console.log('begun')
  for (let turn = 0; turn < 200; turn++) await store.transaction(move)
}
await store.close()
