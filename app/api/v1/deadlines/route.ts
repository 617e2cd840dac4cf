import { resource } from '#app/api/resource.ts'
import { calendarDay, calendarName } from '#components/deadlines/calendar-days.ts'
import { deadlineColumns } from '#components/deadlines/csv-columns.ts'
import { listDeadlines } from '#domain/deadlines/queries/list-deadlines.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource(
  { GET: listDeadlines },
  {
    csv: { fileName: 'deadlines', columns: deadlineColumns },
    calendar: { fileName: 'deadlines', name: calendarName, dayOf: calendarDay },
  },
)
