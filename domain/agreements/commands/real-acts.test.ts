import { beforeAll, describe, expect, it } from 'vitest'
import { ask } from '#domain/ask.ts'
import { createParty } from '#domain/parties/commands/create-party.ts'
import { perform } from '#domain/perform.ts'
import { type Act, brazilianActs, brazilianActsAreHere, dayOf } from '#test/brazilian-acts.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { type TestRegister, testRegister } from '#test/register.ts'
import { readLegalStatus } from '../../legal-status/queries/read-legal-status.ts'
import { legalStates } from '../../legal-status/schema/words.ts'
import { listAgreements } from '../queries/list-agreements.ts'
import { readAgreement } from '../queries/read-agreement.ts'
import { createAgreement } from './create-agreement.ts'

/** The day after that of the loading, when what had ended on a day not known has surely ended. */
const on = '2026-11-24'

/** What the register's words for the life of an act record, beside its days. */
const endings: Record<string, string> = {
  Expirado: 'expired',
  Denunciado: 'denounced',
  Superado: 'superseded',
  Substituído: 'superseded',
}

const signedOn = (act: Act) => dayOf(act.data)
const enteredOn = (act: Act) => dayOf(act.vigor_int_em)
const endedOn = (act: Act) => dayOf(act.expirou_em)
const hasEnded = (act: Act) => act.status in endings || endedOn(act) !== null

/** One act ended by its dates before it entered into force: both days can't be true. */
const contradictsItself = (act: Act) => {
  const [entered, ended] = [enteredOn(act), endedOn(act)]
  return entered !== null && ended !== null && ended < entered
}
const enteredBeforeSigning = (act: Act) => (enteredOn(act) ?? '9') < (signedOn(act) ?? '')
const endedWithoutDate = (act: Act) => act.status in endings && endedOn(act) === null

/** The facts that the source states, in its own words where they are words. */
function eventsOf(act: Act): object[] {
  const place = { pt: act.loc_celebracao }
  const ended = contradictsItself(act) ? null : endedOn(act)
  return [
    { kind: 'signed', side: 'ours', on: signedOn(act), place },
    { kind: 'signed', side: 'counterpart', on: signedOn(act), place },
    ...(enteredOn(act) ? [{ kind: 'enteredIntoForce', on: enteredOn(act) }] : []),
    ...(hasEnded(act) ? [{ kind: endings[act.status] ?? 'expired', on: ended }] : []),
    ...(act.status === 'Suspenso' ? [{ kind: 'suspended', on: null }] : []),
  ]
}

/** What can't be a fact beside the others is kept as what the source says. */
const assertionsOf = (act: Act) =>
  contradictsItself(act)
    ? [
        {
          ...{ field: 'inForceUntil', quotation: act.expirou_em, quotationLanguage: 'pt' },
          ...{ source: { pt: 'Concórdia' }, certainty: 'uncertain' },
        },
      ]
    : []

/** The state that follows from what is stated, and from nothing else. */
function expectedState(act: Act): string {
  if (hasEnded(act)) return 'ended'
  if (!enteredOn(act)) return 'signedEntryNotStated'
  return act.status === 'Suspenso' ? 'suspended' : 'inForce'
}

describe.skipIf(!brazilianActsAreHere).each(freshDatabases)(
  'the acts of Brazil on $name',
  ({ perFile, dialect }) => {
    const db = perFile()
    let register: TestRegister
    // All of them on one database; on the other those whose dates and places are out of the ordinary.
    const acts = brazilianActsAreHere ? brazilianActs().filter(isAsked) : []
    const ids = new Map<Act, string>()

    function isAsked(act: Act) {
      if (dialect === 'sqlite') return true
      const isOdd = enteredBeforeSigning(act) || contradictsItself(act) || act.status === 'Suspenso'
      return isOdd || endedWithoutDate(act) || act.loc_celebracao.includes('/')
    }

    beforeAll(async () => {
      register = await testRegister(db.store)
      const { world, officer, desks } = register
      const bodies = new Map<string, string>()
      for (const name of new Set(acts.map(({ parceiro }) => parceiro))) {
        const body = { kind: 'state', names: { pt: name } }
        bodies.set(name, (await perform(world, createParty, officer, body)).answer.id)
      }
      for (const act of acts) {
        const { answer } = await perform(world, createAgreement, officer, {
          ...{ deskId: desks.ame, kind: 'treaty', titles: { pt: act.titulo } },
          parties: [{ partyId: bodies.get(act.parceiro), side: 'counterpart' }],
          ...{ legalEvents: eventsOf(act), assertions: assertionsOf(act) },
        })
        ids.set(act, answer.id)
      }
    }, 300_000)

    it('are all held: none is refused for a date or a place that the source has', async () => {
      expect(await counted({})).toBe(acts.length)
      if (dialect === 'sqlite') expect(acts).toHaveLength(4_065)
      expect(acts.filter(enteredBeforeSigning)).toHaveLength(23)
      expect(acts.filter(endedWithoutDate)).toHaveLength(202)
    })

    it('are in the state that follows from what is stated; the rest is a gap', async () => {
      for (const state of legalStates) {
        const expected = acts.filter((act) => expectedState(act) === state).length
        expect([state, await counted({ state, on })]).toEqual([state, expected])
      }
      const silent = acts.filter((act) => expectedState(act) === 'signedEntryNotStated').length
      expect(await counted({ lacking: 'entryIntoForce', on })).toBe(silent)
    })

    it('that entered before their signing are warned of; of all, term and renewal are missing', async () => {
      for (const act of acts.filter(enteredBeforeSigning)) {
        const { explanation, missing } = await statusOf(act)
        expect(explanation.map(({ code }) => code)).toContain('entryBeforeSigning')
        expect(missing).toEqual(['term', 'renewal', 'notice'])
      }
    })

    it('that ended without a date are ended, and the source’s words for it are kept', async () => {
      const one = async (status: string) => {
        const act = acts.find((act) => act.status === status && endedWithoutDate(act))
        return act && (await statusOf(act))
      }
      for (const [status, endedBy] of [
        ['Expirado', 'expired'],
        ['Denunciado', 'denounced'],
        ['Superado', 'superseded'],
      ]) {
        const told = await one(status ?? '')
        expect(told).toMatchObject({ state: 'ended', endedBy })
        expect(told?.events.at(-1)).toMatchObject({ kind: endedBy, event: { on: null } })
      }
    })

    it('one that says it ended before it began is held with that as an open assertion', async () => {
      const [act, ...others] = acts.filter(contradictsItself)
      expect(others).toEqual([])
      const { assertions } = await ask(register.world, readAgreement, register.officer, {
        agreementId: ids.get(act as Act),
      })
      expect(assertions).toMatchObject([{ certainty: 'uncertain', quotation: '18/06/2004' }])
      const both = [...eventsOf(act as Act).slice(0, 3), { kind: 'expired', on: '2004-06-18' }]
      await expect(register.agreement({ legalEvents: both })).rejects.toMatchObject({
        problem: { code: 'legalStatus.inForceAgain' },
      })
    })

    const counted = async (filters: object) => {
      const asked = { ...filters, count: 'exact', limit: 1 }
      const { total } = await ask(register.world, listAgreements, register.officer, asked)
      return 'exact' in total ? total.exact : null
    }
    const statusOf = async (act: Act) =>
      await ask(register.world, readLegalStatus, register.officer, {
        agreementId: ids.get(act),
        on,
      })
  },
)
