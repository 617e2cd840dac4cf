import { staff } from '../../access/rules.ts'
import { command } from '../../command.ts'
import { ownRecord } from '../queries/user-record.ts'
import { chooseLanguageInput, nothingOutput } from '../schema.ts'
import { saveUser } from './save-user.ts'

/** Chooses the language that one is answered in; null follows the browser. */
export const chooseLanguage = command({
  name: 'user.chooseLanguage',
  event: 'user.languageChosen',
  route: 'PUT /users/me/language',
  input: chooseLanguageInput,
  output: nothingOutput,
  access: { roles: staff, scope: 'self' },
  subject: ownRecord,
  change: async (tx, { input: { language }, subject, seq }) => ({
    record: await saveUser(tx, { userId: subject?.id ?? '', seq }, { language }),
    answer: {},
  }),
})
