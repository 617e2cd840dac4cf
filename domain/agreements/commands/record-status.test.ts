import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '#domain/access/schema.ts'
import type { AnyCommand } from '#domain/command.ts'
import { perform } from '#domain/perform.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { signedByBoth, type TestRegister, testRegister } from '#test/register.ts'
import { agreementRecord } from '../queries/agreement-record.ts'
import { correctAgreement } from './correct-agreement.ts'
import { reopenAgreement, submitAgreement, validateAgreement } from './record-status.ts'

const quoted = (field: string) => ({
  ...{ field, quotation: 'word for word', source: { en: 'Announcement' } },
  ...{ quotationLanguage: 'en', certainty: 'stated' },
})

describe.each(freshDatabases)('the record of an agreement on $name', ({ perTest }) => {
  const db = perTest()
  let register: TestRegister
  let manager: Actor
  beforeEach(async () => {
    register = await testRegister(db.store)
    manager = await register.user('manager', register.desks.ame)
  })
  const row = async (id: string) => (await agreementRecord(db.store.read, id))?.row
  const run = async (command: AnyCommand, id: string, by: Actor, said: object = {}) =>
    await perform(
      register.world,
      command,
      by,
      { agreementId: id, ...said },
      { ifMatch: (await row(id))?.version },
    )
  const whole = async () => {
    const { most, concytec, areas, officer: _ } = register
    const signed = { names: { en: 'A' }, posts: { en: 'B' } }
    return await register.agreement({
      parties: [
        { partyId: most, side: 'ours' },
        { partyId: concytec, side: 'counterpart' },
      ],
      signatories: [most, concytec].map((partyId) => ({ partyId, ...signed })),
      legalEvents: signedByBoth('2019-06-21'),
      areas: {
        statedBy: 'ours',
        exhaustive: false,
        list: [{ areaId: areas.energy, verbatim: 'energy', verbatimLanguage: 'en' }],
      },
      assertions: [quoted('signedOn'), quoted('areas')],
    })
  }

  it('is submitted once nothing is missing, and all that is missing is named at once', async () => {
    const bare = await register.agreement()
    await expect(run(submitAgreement, bare.id, register.officer)).rejects.toMatchObject({
      kind: 'invalid',
      problem: {
        code: 'recordStatus.incomplete',
        fields: [
          'ourPartyMissing',
          'counterpartPartyMissing',
          'ourSigningMissing',
          'counterpartSigningMissing',
          'ourSignatoryMissing',
          'counterpartSignatoryMissing',
          'areasMissing',
        ].map((code) => ({ code })),
      },
    })
    const { id } = await whole()
    expect((await run(submitAgreement, id, register.officer)).answer).toMatchObject({
      recordStatus: 'submitted',
    })
  })

  it('goes from draft to submitted to validated, and back by a reopening with a reason', async () => {
    const { id } = await whole()
    await expect(run(validateAgreement, id, manager)).rejects.toMatchObject({
      problem: { code: 'recordStatus.notSubmitted' },
    })
    await run(submitAgreement, id, register.officer)
    await expect(run(submitAgreement, id, register.officer)).rejects.toMatchObject({
      problem: { code: 'recordStatus.alreadySubmitted' },
    })
    await expect(run(validateAgreement, id, register.officer)).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await run(validateAgreement, id, manager)
    await expect(
      run(correctAgreement, id, register.officer, { titles: { en: 'Another' } }),
    ).rejects.toMatchObject({ problem: { code: 'recordStatus.validated' } })
    await expect(run(reopenAgreement, id, register.officer)).rejects.toMatchObject({
      problem: { fields: [{ path: 'reason' }] },
    })
    await run(reopenAgreement, id, register.officer, { reason: 'The place was wrong.' })
    expect((await row(id))?.recordStatus).toBe('reopened')
    await run(correctAgreement, id, register.officer, { titles: { en: 'Another' } })
    await run(submitAgreement, id, register.officer)
  })

  it('stays at its desk: another desk submits nothing', async () => {
    const { id } = await whole()
    const elsewhere = await register.user('officer', register.desks.eur)
    await expect(run(submitAgreement, id, elsewhere)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
