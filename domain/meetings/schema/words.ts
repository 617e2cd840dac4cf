export const meetingKinds = ['talks', 'siteVisit'] as const
export type MeetingKind = (typeof meetingKinds)[number]
