import { eq, inArray, or } from 'drizzle-orm'
import type { Writer } from '#db/store.ts'
import { newId } from '#lib/ids.ts'
import { localText } from '#lib/language-map.ts'
import { sortKey } from '#lib/sort-key.ts'
import type { AccessLine } from '../access/schema.ts'
import { command } from '../command.ts'
import { restoring } from '../restoring.ts'
import { indexNames } from '../names/commands.ts'
import type { Problem } from '../outcome.ts'
import { bodiesAmong } from '../people/queries/bodies.ts'
import {
  type KeptProgramme,
  overseesProgrammes,
  programmeRecord,
  programmeState,
} from './queries.ts'
import {
  changeProgrammeInput,
  createProgrammeInput,
  mergeProgrammeInput,
  programmeInput,
  programmeSaved,
  retireProgrammeInput,
  separateProgrammeInput,
} from './schema.ts'

/** A programme is everybody's, as bodies are: whoever reads of one enters it. */
const keepsProgrammes: AccessLine = {
  roles: ['officer', 'manager', 'administrator', 'operator'],
  scope: 'register',
}

/** Enters a programme of somebody's that agreements are linked to. */
export const createProgramme = command({
  name: 'programme.create',
  event: 'programme.created',
  route: 'POST /programmes',
  input: createProgrammeInput,
  output: programmeSaved,
  access: keepsProgrammes,
  facts: async (db, { input }) => await bodiesAmong(db, input.ownerId ? [input.ownerId] : []),
  refuse: ({ input, facts }) => ownerProblem(input.ownerId, facts),
  change: async (tx, { input, seq }) => {
    const id = newId()
    const programme = { ...input, mergedIntoId: null, retiredAt: null }
    await tx.insert(tx.tables.programmes).values({ id, ...rowOf(programme, seq) })
    await index(tx, id)
    return { record: programmeState(id, programme), answer: { id, version: seq } }
  },
})

/** Mends a programme's names, or says whose it is. */
export const changeProgramme = command({
  name: 'programme.change',
  event: 'programme.changed',
  route: 'PATCH /programmes/{programmeId}',
  input: changeProgrammeInput,
  output: programmeSaved,
  access: keepsProgrammes,
  versioned: true,
  undo: restoring('programmeId', changeProgrammeInput),
  subject: (db, { programmeId }) => programmeRecord(db, programmeId),
  facts: async (db, { input }) => await bodiesAmong(db, input.ownerId ? [input.ownerId] : []),
  refuse: ({ input, subject, facts }) =>
    subject.programme.mergedIntoId === null
      ? ownerProblem(input.ownerId ?? null, facts)
      : { code: 'programme.isMerged' },
  change: async (tx, { subject: { id, programme: kept }, input, seq }) => {
    const { programmes } = tx.tables
    const programme = {
      mergedIntoId: kept.mergedIntoId,
      retiredAt: kept.retiredAt,
      names: input.names ?? kept.names,
      ownerId: input.ownerId === undefined ? kept.ownerId : input.ownerId,
      ownerCountry: input.ownerCountry === undefined ? kept.ownerCountry : input.ownerCountry,
    }
    await tx.update(programmes).set(rowOf(programme, seq)).where(eq(programmes.id, id))
    await index(tx, id)
    return { record: programmeState(id, programme), answer: { id, version: seq } }
  },
})

/** Offers a programme for new records no more; old ones keep it. */
export const retireProgramme = command({
  name: 'programme.retire',
  event: 'programme.retired',
  route: 'POST /programmes/{programmeId}/retirement',
  input: retireProgrammeInput,
  output: programmeSaved,
  access: overseesProgrammes,
  versioned: true,
  subject: (db, { programmeId }) => programmeRecord(db, programmeId),
  refuse: ({ subject: { programme } }) => {
    if (programme.mergedIntoId !== null) return { code: 'programme.isMerged' }
    return programme.retiredAt === null ? null : { code: 'programme.alreadyRetired' }
  },
  change: async (tx, { subject, input: { reason }, seq, now }) => ({
    ...(await retired(tx, subject, now, seq)),
    reason,
  }),
})

/** Offers it again. */
export const restoreProgramme = command({
  name: 'programme.restore',
  event: 'programme.restored',
  route: 'DELETE /programmes/{programmeId}/retirement',
  input: programmeInput,
  output: programmeSaved,
  access: overseesProgrammes,
  versioned: true,
  subject: (db, { programmeId }) => programmeRecord(db, programmeId),
  refuse: ({ subject }) =>
    subject.programme.retiredAt === null ? { code: 'programme.notRetired' } : null,
  change: async (tx, { subject, seq }) => await retired(tx, subject, null, seq),
})

async function retired(
  tx: Writer,
  { id, programme }: { id: string; programme: KeptProgramme },
  retiredAt: Date | null,
  seq: number,
) {
  const { programmes } = tx.tables
  await tx.update(programmes).set({ retiredAt, version: seq }).where(eq(programmes.id, id))
  return { record: programmeState(id, { ...programme, retiredAt }), answer: { id, version: seq } }
}

/**
 * Counts a programme under another from now on. Records keep the one that they were linked to, with
 * the words of their source; lists offer the one that stays, found by the names of both.
 */
export const mergeProgramme = command({
  name: 'programme.merge',
  event: 'programme.merged',
  route: 'POST /programmes/{programmeId}/merger',
  input: mergeProgrammeInput,
  output: programmeSaved,
  access: overseesProgrammes,
  versioned: true,
  subject: (db, { programmeId }) => programmeRecord(db, programmeId),
  facts: async (db, { input }) => await programmeRecord(db, input.intoId),
  refuse: ({ subject, facts }) => mergerProblem(subject, facts),
  change: async (tx, { subject, input: { intoId, reason }, seq }) => {
    const { programmes } = tx.tables
    const { mergedIntoId } = programmes
    const through = await tx.select().from(programmes).where(eq(mergedIntoId, subject.id))
    // One step leads to the one that stays, however many were merged one after the other.
    const moved = [subject.id, ...through.map(({ id }) => id)]
    await tx
      .update(programmes)
      .set({ mergedIntoId: intoId, version: seq })
      .where(inArray(programmes.id, moved))
    await index(tx, intoId)
    const also = through.map((row) => programmeState(row.id, { ...row, mergedIntoId: intoId }))
    const record = programmeState(subject.id, { ...subject.programme, mergedIntoId: intoId })
    return { record, also, answer: { id: intoId, version: seq }, reason }
  },
})

/** Counts a programme by itself again. */
export const separateProgramme = command({
  name: 'programme.separate',
  event: 'programme.separated',
  route: 'DELETE /programmes/{programmeId}/merger',
  input: separateProgrammeInput,
  output: programmeSaved,
  access: overseesProgrammes,
  versioned: true,
  subject: (db, { programmeId }) => programmeRecord(db, programmeId),
  refuse: ({ subject }) =>
    subject.programme.mergedIntoId === null ? { code: 'programme.notMerged' } : null,
  change: async (tx, { subject: { id, programme }, input: { reason }, seq }) => {
    const { programmes } = tx.tables
    const values = { mergedIntoId: null, version: seq }
    await tx.update(programmes).set(values).where(eq(programmes.id, id))
    for (const one of [id, programme.mergedIntoId ?? id]) await index(tx, one)
    const record = programmeState(id, { ...programme, mergedIntoId: null })
    return { record, answer: { id, version: seq }, reason }
  },
})

type Record = { id: string; programme: KeptProgramme }

/** Why two programmes can't be told to be one. */
function mergerProblem({ id, programme }: Record, into: Record | null): Problem | null {
  const refuse = (code: string) => ({ code: 'invalid', fields: [{ path: 'intoId', code }] })
  if (programme.mergedIntoId !== null) return { code: 'programme.isMerged' }
  if (into === null) return refuse('noSuchProgramme')
  if (into.id === id) return refuse('programmeIntoItself')
  return into.programme.mergedIntoId === null ? null : refuse('programmeIsMerged')
}

const ownerProblem = (ownerId: string | null, known: ReadonlySet<string>): Problem | null =>
  ownerId === null || known.has(ownerId)
    ? null
    : { code: 'invalid', fields: [{ path: 'ownerId', code: 'noSuchParty' }] }

const rowOf = (programme: KeptProgramme, seq: number) => ({
  ...programme,
  sortName: sortKey(localText(programme.names, 'en').text),
  version: seq,
})

/** Found by its names, and by those of the programmes that were merged into it. */
async function index(tx: Writer, id: string): Promise<void> {
  const { programmes } = tx.tables
  const rows = await tx
    .select({ names: programmes.names })
    .from(programmes)
    .where(or(eq(programmes.id, id), eq(programmes.mergedIntoId, id)))
  const names = rows.flatMap((row) => Object.values(row.names))
  await indexNames(tx, 'programme', id, names)
}
