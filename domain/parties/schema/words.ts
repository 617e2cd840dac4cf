/** What sort of body makes agreements. */
export const partyKinds = [
  'state',
  'ministry',
  'council',
  'agency',
  'university',
  'company',
  'internationalOrganisation',
] as const
export type PartyKind = (typeof partyKinds)[number]
