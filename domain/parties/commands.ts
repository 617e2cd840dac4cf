import { z } from 'zod'
import { id } from '#lib/fields.ts'
import { newId } from '#lib/ids.ts'
import { command } from '../command.ts'
import { createPartyInput } from './schema.ts'

/** A body is everybody's: it stands on no desk, so that two desks name one ministry alike. */
export const createParty = command({
  name: 'party.create',
  event: 'party.created',
  route: 'POST /parties',
  input: createPartyInput,
  output: z.strictObject({ id: id() }),
  access: { roles: ['officer', 'manager', 'administrator', 'operator'], scope: 'register' },
  change: async (tx, { input, seq }) => {
    const partyId = newId()
    await tx.insert(tx.tables.parties).values({ id: partyId, ...input, version: seq })
    return {
      record: {
        kind: 'party',
        id: partyId,
        deskId: null,
        level: 'internal',
        agreementId: null,
        content: { ...input },
      },
      answer: { id: partyId },
    }
  },
})
