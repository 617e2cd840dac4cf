import { eq } from 'drizzle-orm'
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
import { type KeptProgramme, programmeRecord, programmeState } from './queries.ts'
import {
  changeProgrammeInput,
  createProgrammeInput,
  programmeInput,
  programmeSaved,
  retireProgrammeInput,
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
    const programme = { ...input, retiredAt: null }
    await tx.insert(tx.tables.programmes).values({ id, ...rowOf(programme, seq) })
    await index(tx, id, programme)
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
  refuse: ({ input, facts }) => ownerProblem(input.ownerId ?? null, facts),
  change: async (tx, { subject: { id, programme: kept }, input, seq }) => {
    const { programmes } = tx.tables
    const programme = {
      retiredAt: kept.retiredAt,
      names: input.names ?? kept.names,
      ownerId: input.ownerId === undefined ? kept.ownerId : input.ownerId,
      ownerCountry: input.ownerCountry === undefined ? kept.ownerCountry : input.ownerCountry,
    }
    await tx.update(programmes).set(rowOf(programme, seq)).where(eq(programmes.id, id))
    await index(tx, id, programme)
    return { record: programmeState(id, programme), answer: { id, version: seq } }
  },
})

/** Who decides that a programme is offered no more. */
const retiresProgrammes: AccessLine = { roles: ['manager', 'administrator'], scope: 'register' }

/** Offers a programme for new records no more; old ones keep it. */
export const retireProgramme = command({
  name: 'programme.retire',
  event: 'programme.retired',
  route: 'POST /programmes/{programmeId}/retirement',
  input: retireProgrammeInput,
  output: programmeSaved,
  access: retiresProgrammes,
  versioned: true,
  subject: (db, { programmeId }) => programmeRecord(db, programmeId),
  refuse: ({ subject }) =>
    subject.programme.retiredAt === null ? null : { code: 'programme.alreadyRetired' },
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
  access: retiresProgrammes,
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

const ownerProblem = (ownerId: string | null, known: ReadonlySet<string>): Problem | null =>
  ownerId === null || known.has(ownerId)
    ? null
    : { code: 'invalid', fields: [{ path: 'ownerId', code: 'noSuchParty' }] }

const rowOf = (programme: KeptProgramme, seq: number) => ({
  ...programme,
  sortName: sortKey(localText(programme.names, 'en').text),
  version: seq,
})

const index = (tx: Writer, id: string, { names }: KeptProgramme) =>
  indexNames(tx, 'programme', id, Object.values(names))
