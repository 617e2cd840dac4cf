import { navigationOf, type Role } from '#components/frame/navigation.ts'
import { home, type World } from '#domain/world.ts'

/** Where somebody begins: an administrator of a register that is nobody's yet, by saying whose it is. */
export async function landingOf(world: World, role: Role): Promise<string> {
  if (role === 'administrator' && (await home(world, world.store.read)).partyId === null) {
    return '/admin/settings'
  }
  return navigationOf(role)[0]?.href ?? '/'
}
