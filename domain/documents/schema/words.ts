export const documentRoles = [
  'original',
  'authenticText',
  'translation',
  'certifiedCopy',
  'minutes',
  'evidence',
] as const
export type DocumentRole = (typeof documentRoles)[number]
