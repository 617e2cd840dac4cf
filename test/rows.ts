import type { Tables, Writer } from '#db/store.ts'

/** Rows as small as the tables allow, for tests of the data layer itself; others write by `perform`. */
export async function oneDesk(tx: Writer, id = 'desk') {
  await tx.insert(tx.tables.desks).values({ id, code: id, names: { en: id }, version: 1 })
}

type AgreementRow = Tables['agreements']['$inferInsert']

export async function oneAgreement(tx: Writer, values: Partial<AgreementRow> & { id: string }) {
  await tx.insert(tx.tables.agreements).values({
    reference: values.id,
    kind: 'memorandum',
    titles: { en: values.id },
    sortTitle: values.id,
    ourCharacter: 'notStated',
    counterpartCharacter: 'notStated',
    recordStatus: 'draft',
    deskId: 'desk',
    level: 'internal',
    version: 1,
    ...values,
  })
}
