import type { Page } from '@playwright/test'
import type { Hand } from './by-hand.ts'
import { expect } from './journey.ts'
import type { Case } from './the-case.ts'

export const sides = { ours: 'Our side', counterpart: 'The counterpart' }
export const sure = { stated: 'Stated', inferred: 'Inferred', uncertain: 'Uncertain' }

const country: Record<string, string> = { CN: 'China', PE: 'Peru' }

/** Fills in the sheet of a new agreement, but for the sentences; answers its number. */
export async function enterAgreement(page: Page, hand: Hand, known: Case): Promise<string> {
  const { agreement, bodies } = known
  const part = (name: string) => page.getByRole('region', { name, exact: true })
  await hand.select(page, 'Kind', 'Memorandum of understanding')
  await hand.texts(part('What it is'), 'Title', agreement.titles)
  for (const { acronym, names } of agreement.parties) {
    await hand.button(page, 'Add a party')
    const row = part('The two sides').getByRole('listitem').last()
    await hand.pick(row, 'Body', acronym ?? '', names.en ?? '')
  }
  const signing = part('Signing and entry into force')
  const { lower, upper } = agreement.signedOn
  await hand.uncertainDay(signing, 'Day of signing', [lower, upper])
  await hand.texts(signing, 'Place of signing', agreement.signedAt)
  for (const { partyId, names } of agreement.signatories) {
    await hand.button(page, 'Add a signatory')
    const row = part('Who signed').getByRole('listitem').last()
    const body = bodies.find(({ id }) => id === partyId)
    await hand.select(row, 'Signs for', body?.names.en ?? '')
    await hand.pick(row, 'Look up in the register', names.en ?? '', names.en ?? '')
    await expect(
      row.getByRole('group', { name: 'Post held that day' }).getByLabel('English'),
    ).not.toHaveValue('')
  }
  await areas(page, hand, known)
  await programmes(page, hand, known)
  await hand.button(page, 'Record the agreement')
  await expect(page).toHaveURL(/\/agreements\/[0-9a-f-]{36}$/)
  return page.url().split('/').at(-1) ?? ''
}

async function areas(page: Page, hand: Hand, { agreement }: Case) {
  const part = page.getByRole('region', { name: 'Priority areas', exact: true })
  await hand.choose(part, 'Whose list it is', sides.ours)
  await hand.choose(part, 'Is the list all there is?', 'No: “such as”')
  await hand.button(part, 'Add an area')
  const { list } = agreement.areas
  const words = list.map(({ verbatim }) => verbatim)
  const first = part.getByLabel('In the words of the source')
  await hand.pasteList(first, words)
  const rows = part.getByRole('listitem')
  await expect(rows).toHaveCount(list.length)
  for (const [place, { verbatim, labels }] of list.entries()) {
    const row = rows.nth(place)
    await expect(row.getByLabel('In the words of the source')).toHaveValue(verbatim)
    // An area that the source calls by its very name is chosen already.
    if ((await row.getByRole('button', { name: `Change ${labels.en}` }).count()) > 0) continue
    await hand.pick(row, 'Area', labels.en ?? '', labels.en ?? '')
  }
}

async function programmes(page: Page, hand: Hand, { agreement }: Case) {
  const part = page.getByRole('region', { name: 'Programmes', exact: true })
  const list = agreement.programmes
  for (const [place, { names, ownerCountry, statedBy, verbatim }] of list.entries()) {
    await hand.button(part, 'Add a programme')
    const row = part.getByRole('listitem').last()
    await hand.text(row, 'In the words of the source', verbatim)
    await hand.fill(row.getByRole('combobox', { name: 'Programme' }), names.en ?? '')
    await hand.press(row.getByRole('option', { name: /as a new programme/ }))
    const dialog = page.getByRole('dialog', { name: 'New programme' })
    const { en: _typed, ...others } = names
    await hand.texts(dialog, 'Name', others)
    if (ownerCountry) await hand.select(dialog, 'Its country', country[ownerCountry] ?? '')
    await hand.button(dialog, 'Enter the programme')
    await expect(dialog).toBeHidden()
    // Whoever links one links the next.
    if (statedBy && statedBy !== list[place - 1]?.statedBy)
      await hand.choose(row, 'Who links it', sides[statedBy])
  }
}

/** Where each fact is asked for its sentence. */
const places: Record<string, { part: string; group?: string }> = {
  titles: { part: 'What it is' },
  parties: { part: 'The two sides' },
  signedOn: { part: 'Signing and entry into force', group: 'Day of signing' },
  signedAt: { part: 'Signing and entry into force', group: 'Place of signing' },
  signatories: { part: 'Who signed' },
  areas: { part: 'Priority areas' },
  programmes: { part: 'Programmes' },
  actionPlans: { part: 'Action plans' },
}

/** Gives each fact its sentence, out of the source that is kept. */
export async function quoteItsSentences(page: Page, hand: Hand, { agreement, source }: Case) {
  for (const { field, quotation, certainty } of agreement.assertions) {
    const { part, group } = places[field] ?? { part: field }
    const region = page.getByRole('region', { name: part, exact: true })
    const place = group ? region.getByRole('group', { name: group }) : region
    await hand.button(place, 'Say where it is read')
    const quoted = place.getByRole('group', { name: 'Where it is read' })
    await hand.sentence(quoted, source, 'Its sentence, word for word', quotation)
    if (certainty !== 'stated') await hand.choose(quoted, 'How sure it is', sure[certainty])
  }
  await hand.button(page, 'Save')
  await expect(page).toHaveURL(/\/agreements\/[0-9a-f-]{36}$/)
}
