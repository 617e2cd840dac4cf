type Given<Said> = { [Name in keyof Said]: Exclude<Said[Name], undefined> }

/** What was said of a change, without what was left out: undefined would be written over what is kept. */
export const given = <Said extends object>(said: Said): Partial<Given<Said>> =>
  Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Partial<
    Given<Said>
  >
