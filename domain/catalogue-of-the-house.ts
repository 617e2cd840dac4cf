import { setAlarmRule } from './alarms/commands/set-alarm-rule.ts'
import { listAlarmRules } from './alarms/queries/alarm-rules.ts'
import { changeClausePack } from './clause-packs/commands/change-clause-pack.ts'
import { createClausePack } from './clause-packs/commands/create-clause-pack.ts'
import { restoreClausePack, retireClausePack } from './clause-packs/commands/retire-clause-pack.ts'
import { listClausePacks } from './clause-packs/queries.ts'
import type { AnyCommand } from './command.ts'
import type { AnyQuery } from './query.ts'
import { changeDesk } from './desks/commands/change-desk.ts'
import { createDesk } from './desks/commands/create-desk.ts'
import { handOverDesk } from './desks/commands/hand-over-desk.ts'
import { restoreDesk, retireDesk } from './desks/commands/retire-desk.ts'
import { listDesks } from './desks/queries/list-desks.ts'
import { surveyDesks } from './desks/queries/survey-desks.ts'
import { listDrafts, readDraft } from './drafts/queries.ts'
import { changeParty } from './parties/commands/change-party.ts'
import { createParty } from './parties/commands/create-party.ts'
import { mergeParty, separateParty } from './parties/commands/merge-party.ts'
import { renameParty } from './parties/commands/rename-party.ts'
import { succeedParty, withdrawSuccession } from './parties/commands/succeed-party.ts'
import { listParties } from './parties/queries/list-parties.ts'
import { partyAgreements } from './parties/queries/party-agreements.ts'
import { previewMerger } from './parties/queries/preview-merger.ts'
import { readParty } from './parties/queries/read-party.ts'
import { changePriorityArea } from './priority-areas/commands/change-priority-area.ts'
import { startPriorityAreas } from './priority-areas/commands/start-priority-areas.ts'
import { createPriorityArea } from './priority-areas/commands/create-priority-area.ts'
import {
  mergePriorityArea,
  separatePriorityArea,
} from './priority-areas/commands/merge-priority-area.ts'
import {
  restorePriorityArea,
  retirePriorityArea,
} from './priority-areas/commands/retire-priority-area.ts'
import { listPriorityAreas } from './priority-areas/queries/list-priority-areas.ts'
import { previewAreaMerger, surveyAreas } from './priority-areas/queries/survey-areas.ts'
import {
  mergeProgramme,
  restoreProgramme,
  retireProgramme,
  separateProgramme,
} from './programmes/commands.ts'
import { previewProgrammeMerger, surveyProgrammes } from './programmes/queries.ts'
import {
  endAllSessions,
  endOtherSessions,
  endSession,
} from './sessions/commands/end-own-sessions.ts'
import { listSessions } from './sessions/queries/list-sessions.ts'
import { changeSettings, chooseSettings } from './settings/commands.ts'
import { readSettings } from './settings/queries.ts'
import { issueToken, revokeToken } from './tokens/commands.ts'
import { addUser } from './users/commands/add-user.ts'
import { changeUser } from './users/commands/change-user.ts'
import { changePassword } from './users/commands/change-password.ts'
import { chooseLanguage } from './users/commands/choose-language.ts'
import { disableUser, enableUser } from './users/commands/disable-user.ts'
import { choosePassword, setPassword } from './users/commands/set-password.ts'
import { endSessionsOfUser, makeLink } from './users/commands/ways-in.ts'
import { listColleagues } from './users/queries/list-colleagues.ts'
import { listUsers } from './users/queries/list-users.ts'
import { me } from './users/queries/me.ts'
import { workOfUser } from './users/queries/work-of-user.ts'

/** Changes of what the whole office shares, bodies, people, areas and desks, and of who works in it. */
export const commandsOfTheHouse: readonly AnyCommand[] = [
  createParty,
  changeParty,
  renameParty,
  mergeParty,
  separateParty,
  succeedParty,
  withdrawSuccession,
  retireProgramme,
  restoreProgramme,
  mergeProgramme,
  separateProgramme,
  createPriorityArea,
  startPriorityAreas,
  changePriorityArea,
  mergePriorityArea,
  separatePriorityArea,
  retirePriorityArea,
  restorePriorityArea,
  createClausePack,
  changeClausePack,
  retireClausePack,
  restoreClausePack,
  createDesk,
  changeDesk,
  handOverDesk,
  retireDesk,
  restoreDesk,
  chooseSettings,
  changeSettings,
  setAlarmRule,
  addUser,
  changeUser,
  disableUser,
  enableUser,
  makeLink,
  setPassword,
  choosePassword,
  changePassword,
  endSessionsOfUser,
  chooseLanguage,
  endSession,
  endOtherSessions,
  endAllSessions,
  issueToken,
  revokeToken,
]

/** Questions about them. */
export const queriesOfTheHouse: readonly AnyQuery[] = [
  listParties,
  readParty,
  partyAgreements,
  previewMerger,
  surveyProgrammes,
  previewProgrammeMerger,
  listPriorityAreas,
  surveyAreas,
  listClausePacks,
  previewAreaMerger,
  listDesks,
  surveyDesks,
  readSettings,
  listAlarmRules,
  listDrafts,
  readDraft,
  listSessions,
  listUsers,
  listColleagues,
  workOfUser,
  me,
]
