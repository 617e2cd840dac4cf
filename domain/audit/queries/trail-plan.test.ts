import { and } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { freshDatabases } from '#test/fresh-database.ts'
import { plan } from '#test/query-plan.ts'
import { readableWhere } from '../../access/queries.ts'
import type { Actor } from '../../access/schema.ts'
import { auditTrailInput } from '../schema.ts'
import { trailFilters } from './audit-trail.ts'
import { entriesBefore } from './trail-page.ts'

const id = '01890000-0000-7000-8000-000000000001'
const auditor: Actor = { kind: 'user', id, role: 'auditor', deskIds: [] }

describe.each(freshDatabases)('a page of the trail on $name', ({ perFile }) => {
  const db = perFile()

  test.each([
    [{}, null],
    [{ cursor: '4000000' }, null],
    [{ actor: id }, 'audit_entries_actor'],
    [{ subject: id }, 'audit_entries_subject'],
    [{ agreement: id, cursor: '4000000' }, 'audit_entries_agreement'],
    [{ event: 'milestone.completed' }, 'audit_entries_event'],
    [{ outcome: 'refused' }, 'audit_entries_refused'],
    [{ outcome: 'refused', cursor: '4000000' }, 'audit_entries_refused'],
    [{ from: '2026-11-01', to: '2026-11-02' }, null],
  ])('filtered by %o is read along an index, in its order', async (filters, index) => {
    const input = auditTrailInput.parse(filters)
    const { read } = db.store
    const guard = readableWhere(read, auditor, read.tables.auditEntries)
    const wanted = and(await trailFilters(read, input, 'Asia/Shanghai'), guard)
    const steps = await plan(db.store, entriesBefore(read, wanted, input))
    expect(steps).not.toMatch(/TEMP B-TREE|Sort|Seq Scan on audit_entries/)
    // Without a filter the entries themselves lie in the order that is asked for.
    expect(steps).toMatch(index ?? /SEARCH audit_entries|SCAN audit_entries$|audit_entries_pkey/m)
  })
})
