/** Carries the right address on to the layout when a page was asked for under another host name. */
export const elsewhereHeader = 'x-convenio-elsewhere'

/** Links, cookies and the origin check are of one origin, whatever Host was sent. */
export function appOrigin(): URL {
  return new URL(process.env.APP_ORIGIN ?? `http://localhost:${process.env.PORT ?? 3000}`)
}
