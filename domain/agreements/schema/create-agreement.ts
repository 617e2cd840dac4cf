import { z } from 'zod'
import { levels } from '#db/values.ts'
import { id, line } from '#lib/fields.ts'
import { clause, newLegalEvent } from '../../legal-status/schema/facts.ts'
import {
  areas,
  assertions,
  counterpartReference,
  legalCharacter,
  parties,
  programmes,
  readers,
  signatories,
  titles,
} from './agreement-fields.ts'
import { parent } from './tree.ts'
import { agreementKinds } from './words.ts'

/** Our reference, as in `PER-CHN-2019-01`: it stands in addresses, mails and speech. */
const reference = () =>
  line(40).pipe(z.string().regex(/^[A-Z0-9]+([.-][A-Z0-9]+)*$/, 'wrongReference'))

/** A new agreement: desk, kind and title are asked for, everything else may come later. */
export const createAgreementInput = z.strictObject({
  deskId: id(),
  level: z.enum(levels).default('internal'),
  kind: z.enum(agreementKinds),
  titles: titles(),
  /** Made from countries and year where it is not given. */
  reference: reference().optional(),
  counterpartReference: counterpartReference().default(null),
  /** The agreement that it stands under or comes after. */
  parent: parent.nullable().default(null),
  legalCharacter: legalCharacter.default({ ours: 'notStated', counterpart: 'notStated' }),
  parties: parties().default([]),
  signatories: signatories().default([]),
  areas: areas.default({ statedBy: null, exhaustive: null, list: [] }),
  programmes: programmes().default([]),
  legalEvents: z.array(newLegalEvent).max(50).default([]),
  clauses: z.array(clause).max(20).default([]),
  assertions: assertions().default([]),
  /** Who may read a restricted agreement; whoever makes it is one of them. */
  readers: readers().default([]),
})
export type CreateAgreement = z.infer<typeof createAgreementInput>

export const agreementNamed = z.strictObject({ id: id(), reference: z.string() })
