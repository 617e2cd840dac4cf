/** Where a notice stands; a slug may hold letters of any script. */
export const noticePath = (slug: string): string => `/announcements/${encodeURIComponent(slug)}`

/** Where an agreement stands in the public register. */
export const registerPath = (reference: string): string =>
  `/register/${encodeURIComponent(reference)}`

/** The place of a promise on its agreement's page. */
export const promiseId = (id: string): string => `promise-${id}`
