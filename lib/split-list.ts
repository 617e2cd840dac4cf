const separators = /[,;、，；\n]+/
const lastJoined = /^(?:and|y|e)\s+/iu
const cjkJoined = /^(?:和|以及|及)/u

/**
 * The entries of a list that is written as a sentence: "ICT, biodiversity, fisheries and
 * aquaculture" has three, since "and" joins one entry as often as it parts two. Only an "and" after
 * a comma begins another.
 */
export const splitList = (text: string): string[] =>
  text
    .split(separators)
    .map((part) =>
      part
        .trim()
        .replace(lastJoined, '')
        .replace(cjkJoined, '')
        .replace(/[.。]$/, ''),
    )
    .map((part) => part.trim())
    .filter((part) => part !== '')
