import { describe, expect, it } from 'vitest'
import type { AgreementListed } from '#domain/agreements/schema/list-agreements.ts'
import { csvText } from '#lib/csv.ts'
import { languages } from '#messages/languages.ts'
import { agreementColumns } from './csv-columns.ts'

const peru: AgreementListed = {
  id: '01a208af-4393-740a-9d13-afda524f747d',
  reference: 'PER-CHN-2019-01',
  kind: 'memorandumOfUnderstanding',
  titles: { en: 'Memorandum', es: '=SUMA(A1)' },
  counterpartCountry: 'PE',
  counterparts: [{ id: 'c', names: { es: 'Consejo' }, acronym: 'CONCYTEC' }],
  signedOn: { edtf: '[2019-06-21..2019-06-22]', lower: '2019-06-21', upper: '2019-06-22' },
  signedAt: { en: 'Lima' },
  match: 'possible',
  state: 'signedEntryNotStated',
  enteredIntoForceOn: null,
  lastDay: null,
  desk: { id: 'd', code: 'AME' },
  level: 'internal',
}

describe('the list as a file', () => {
  it('has an uncertain day as its EDTF and its two bounds', () => {
    const [, row = ''] = csvText(agreementColumns('en'), [peru]).split('\r\n')
    expect(row).toContain('Peru,[2019-06-21..2019-06-22],2019-06-21,2019-06-22,Lima,possible,')
  })

  it('guards what people typed against formulas', () => {
    expect(csvText(agreementColumns('es'), [peru])).toContain("'=SUMA(A1)")
  })

  it.each(languages)('has a head for every column in %s', (language) => {
    for (const { header } of agreementColumns(language)) expect(header).not.toMatch(/^csv\./)
  })
})
