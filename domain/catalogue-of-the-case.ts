import { changeAssertion } from './assertions/commands/change-assertion.ts'
import { createAssertion } from './assertions/commands/create-assertion.ts'
import { withdrawAssertion } from './assertions/commands/withdraw-assertion.ts'
import { changeMeeting } from './meetings/commands/change-meeting.ts'
import { createMeeting } from './meetings/commands/create-meeting.ts'
import { listMeetings } from './meetings/queries/list-meetings.ts'
import { readMeeting } from './meetings/queries/read-meeting.ts'
import { changePerson } from './people/commands/change-person.ts'
import { createPerson } from './people/commands/create-person.ts'
import { listPeople } from './people/queries/list-people.ts'
import { readPerson } from './people/queries/read-person.ts'
import { changeProgramme, createProgramme } from './programmes/commands.ts'
import { listProgrammes, readProgramme } from './programmes/queries.ts'
import { changeSource } from './sources/commands/change-source.ts'
import { createSource } from './sources/commands/create-source.ts'
import { listSources } from './sources/queries/list-sources.ts'
import { readSource } from './sources/queries/read-source.ts'
import { changeVisit } from './visits/commands/change-visit.ts'
import { createVisit } from './visits/commands/create-visit.ts'
import { listVisits } from './visits/queries/list-visits.ts'
import { readVisit } from './visits/queries/read-visit.ts'
import type { AnyCommand } from './command.ts'
import type { AnyQuery } from './query.ts'

/** Changes of what an agreement is read from and told with: sources, people, programmes, visits. */
export const commandsOfTheCase: readonly AnyCommand[] = [
  changeAssertion,
  createAssertion,
  withdrawAssertion,
  changeMeeting,
  createMeeting,
  changePerson,
  createPerson,
  changeProgramme,
  createProgramme,
  changeSource,
  createSource,
  changeVisit,
  createVisit,
]

/** The questions about them. */
export const queriesOfTheCase: readonly AnyQuery[] = [
  listMeetings,
  readMeeting,
  listPeople,
  readPerson,
  listProgrammes,
  readProgramme,
  listSources,
  readSource,
  listVisits,
  readVisit,
]
