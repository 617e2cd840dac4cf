/** A record as a form holds it: what is sent of it, and how it is called where it is shown. */
export type Picked = {
  readonly id: string
  readonly text: string
  /** The language that the text is in. */
  readonly lang?: string | undefined
  /** What tells it from others of its name: country, kind, acronym, post. */
  readonly detail?: string | undefined
}
