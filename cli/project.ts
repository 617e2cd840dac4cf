import { join } from 'node:path'

/** The folder of the project, in which everything runs, whatever folder the command was given in. */
export const projectFolder = join(import.meta.dirname, '..')

export function inProject(...path: string[]): string {
  return join(projectFolder, ...path)
}
