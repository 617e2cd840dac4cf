import type { World } from '#domain/world.ts'
import { accountLines, addAccount } from '../accounts.ts'
import { loadExample } from '../example/load.ts'

/**
 * Gives a register without users what it begins with, and returns what to tell about it: the
 * example, or with `empty` an administrator alone, who lets all others in.
 */
export async function beginRegister(
  world: World,
  { empty }: { empty: boolean },
): Promise<readonly string[]> {
  if (empty) return accountLines([await addAccount(world, administrator)])
  return ['The example register was made.', ...accountLines(await loadExample(world))]
}

const administrator = {
  email: 'administrator@example.org',
  name: 'Administrator',
  role: 'administrator',
} as const
