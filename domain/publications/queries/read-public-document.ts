import { z } from 'zod'
import { id } from '#lib/fields.ts'
import { query } from '../../query.ts'
import { publicDocument } from '../schema/register.ts'
import type { AgreementSnapshot } from '../schema/snapshot.ts'
import { anyoneReads } from './list-public-agreements.ts'
import { standing } from './read-public-agreement.ts'

const input = z.strictObject({ reference: z.string().max(60), documentId: id() })

/** A file that was published with its agreement, as it was then. */
export const openPublicDocument = query({
  name: 'publicDocument.open',
  event: 'publicDocument.opened',
  route: 'GET /public/agreements/{reference}/documents/{documentId}',
  input,
  output: publicDocument,
  access: anyoneReads,
  answer: async (db, { input: { reference, documentId } }) => {
    const row = await standing(db, 'agreement', reference)
    if (row?.state !== 'published') return null
    const { documents } = row.content as unknown as AgreementSnapshot
    return documents.find((document) => document.id === documentId) ?? null
  },
})
