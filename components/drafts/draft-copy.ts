/** A draft as this device keeps it while the register can't be reached. */
export type DraftCopy = { content: unknown; at: string }

/** Whose it is stands in the name: another person may sign in at the same device. */
export type DraftPlace = {
  ownerId: string
  form: string
  subjectId: string | null
  /** The record that a new one is begun from, as its address names it, such as `agreement=…`. */
  under?: string | undefined
}

const keyOf = ({ ownerId, form, subjectId }: DraftPlace) =>
  `convenio.draft.${ownerId}.${form}.${subjectId ?? 'new'}`

/** Keeps a copy on this device; where its storage is full or forbidden there is none. */
export function keepCopy(place: DraftPlace, copy: DraftCopy): void {
  try {
    localStorage.setItem(keyOf(place), JSON.stringify(copy))
  } catch {
    // The register is tried again all the same.
  }
}

/** The copy on this device, if the register never got it. */
export function copyOf(place: DraftPlace): DraftCopy | null {
  try {
    return JSON.parse(localStorage.getItem(keyOf(place)) ?? 'null') as DraftCopy | null
  } catch {
    return null // nothing that we wrote
  }
}

/** Forgets it: the register has it now, or it is not wanted any more. */
export function dropCopy(place: DraftPlace): void {
  try {
    localStorage.removeItem(keyOf(place))
  } catch {
    // Where nothing can be kept there is nothing to forget.
  }
}
