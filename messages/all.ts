// Every message file is imported here by name: a file that is not listed is not spoken.
import enActionPlans from './en/actionPlans.json' with { type: 'json' }
import enAdmin from './en/admin.json' with { type: 'json' }
import enAgreementForm from './en/agreementForm.json' with { type: 'json' }
import enAgreementTree from './en/agreementTree.json' with { type: 'json' }
import enAgreements from './en/agreements.json' with { type: 'json' }
import enApiReference from './en/apiReference.json' with { type: 'json' }
import enAudit from './en/audit.json' with { type: 'json' }
import enCommitments from './en/commitments.json' with { type: 'json' }
import enConfirmations from './en/confirmations.json' with { type: 'json' }
import enContributions from './en/contributions.json' with { type: 'json' }
import enDashboard from './en/dashboard.json' with { type: 'json' }
import enDeadlines from './en/deadlines.json' with { type: 'json' }
import enDocuments from './en/documents.json' with { type: 'json' }
import enErrors from './en/errors.json' with { type: 'json' }
import enForms from './en/forms.json' with { type: 'json' }
import enFrame from './en/frame.json' with { type: 'json' }
import enHistory from './en/history.json' with { type: 'json' }
import enInvalid from './en/invalid.json' with { type: 'json' }
import enLaw from './en/law.json' with { type: 'json' }
import enLawForms from './en/lawForms.json' with { type: 'json' }
import enMilestones from './en/milestones.json' with { type: 'json' }
import enNotices from './en/notices.json' with { type: 'json' }
import enParties from './en/parties.json' with { type: 'json' }
import enPeople from './en/people.json' with { type: 'json' }
import enPlanGrid from './en/planGrid.json' with { type: 'json' }
import enPublications from './en/publications.json' with { type: 'json' }
import enPublicPages from './en/publicPages.json' with { type: 'json' }
import enRecordStatus from './en/recordStatus.json' with { type: 'json' }
import enRefusals from './en/refusals.json' with { type: 'json' }
import enReports from './en/reports.json' with { type: 'json' }
import enSettings from './en/settings.json' with { type: 'json' }
import enSignIn from './en/signIn.json' with { type: 'json' }
import enSimulation from './en/simulation.json' with { type: 'json' }
import enSources from './en/sources.json' with { type: 'json' }
import enUsers from './en/users.json' with { type: 'json' }
import enVisitForm from './en/visitForm.json' with { type: 'json' }
import enVisits from './en/visits.json' with { type: 'json' }
import enWords from './en/words.json' with { type: 'json' }
import esActionPlans from './es/actionPlans.json' with { type: 'json' }
import esAdmin from './es/admin.json' with { type: 'json' }
import esAgreementForm from './es/agreementForm.json' with { type: 'json' }
import esAgreementTree from './es/agreementTree.json' with { type: 'json' }
import esAgreements from './es/agreements.json' with { type: 'json' }
import esApiReference from './es/apiReference.json' with { type: 'json' }
import esAudit from './es/audit.json' with { type: 'json' }
import esCommitments from './es/commitments.json' with { type: 'json' }
import esConfirmations from './es/confirmations.json' with { type: 'json' }
import esContributions from './es/contributions.json' with { type: 'json' }
import esDashboard from './es/dashboard.json' with { type: 'json' }
import esDeadlines from './es/deadlines.json' with { type: 'json' }
import esDocuments from './es/documents.json' with { type: 'json' }
import esErrors from './es/errors.json' with { type: 'json' }
import esForms from './es/forms.json' with { type: 'json' }
import esFrame from './es/frame.json' with { type: 'json' }
import esHistory from './es/history.json' with { type: 'json' }
import esInvalid from './es/invalid.json' with { type: 'json' }
import esLaw from './es/law.json' with { type: 'json' }
import esLawForms from './es/lawForms.json' with { type: 'json' }
import esMilestones from './es/milestones.json' with { type: 'json' }
import esNotices from './es/notices.json' with { type: 'json' }
import esParties from './es/parties.json' with { type: 'json' }
import esPeople from './es/people.json' with { type: 'json' }
import esPlanGrid from './es/planGrid.json' with { type: 'json' }
import esPublications from './es/publications.json' with { type: 'json' }
import esPublicPages from './es/publicPages.json' with { type: 'json' }
import esRecordStatus from './es/recordStatus.json' with { type: 'json' }
import esRefusals from './es/refusals.json' with { type: 'json' }
import esReports from './es/reports.json' with { type: 'json' }
import esSettings from './es/settings.json' with { type: 'json' }
import esSignIn from './es/signIn.json' with { type: 'json' }
import esSimulation from './es/simulation.json' with { type: 'json' }
import esSources from './es/sources.json' with { type: 'json' }
import esUsers from './es/users.json' with { type: 'json' }
import esVisitForm from './es/visitForm.json' with { type: 'json' }
import esVisits from './es/visits.json' with { type: 'json' }
import esWords from './es/words.json' with { type: 'json' }
import zhActionPlans from './zh-CN/actionPlans.json' with { type: 'json' }
import zhAdmin from './zh-CN/admin.json' with { type: 'json' }
import zhAgreementForm from './zh-CN/agreementForm.json' with { type: 'json' }
import zhAgreementTree from './zh-CN/agreementTree.json' with { type: 'json' }
import zhAgreements from './zh-CN/agreements.json' with { type: 'json' }
import zhApiReference from './zh-CN/apiReference.json' with { type: 'json' }
import zhAudit from './zh-CN/audit.json' with { type: 'json' }
import zhCommitments from './zh-CN/commitments.json' with { type: 'json' }
import zhConfirmations from './zh-CN/confirmations.json' with { type: 'json' }
import zhContributions from './zh-CN/contributions.json' with { type: 'json' }
import zhDashboard from './zh-CN/dashboard.json' with { type: 'json' }
import zhDeadlines from './zh-CN/deadlines.json' with { type: 'json' }
import zhDocuments from './zh-CN/documents.json' with { type: 'json' }
import zhErrors from './zh-CN/errors.json' with { type: 'json' }
import zhForms from './zh-CN/forms.json' with { type: 'json' }
import zhFrame from './zh-CN/frame.json' with { type: 'json' }
import zhHistory from './zh-CN/history.json' with { type: 'json' }
import zhInvalid from './zh-CN/invalid.json' with { type: 'json' }
import zhLaw from './zh-CN/law.json' with { type: 'json' }
import zhLawForms from './zh-CN/lawForms.json' with { type: 'json' }
import zhMilestones from './zh-CN/milestones.json' with { type: 'json' }
import zhNotices from './zh-CN/notices.json' with { type: 'json' }
import zhParties from './zh-CN/parties.json' with { type: 'json' }
import zhPeople from './zh-CN/people.json' with { type: 'json' }
import zhPlanGrid from './zh-CN/planGrid.json' with { type: 'json' }
import zhPublications from './zh-CN/publications.json' with { type: 'json' }
import zhPublicPages from './zh-CN/publicPages.json' with { type: 'json' }
import zhRecordStatus from './zh-CN/recordStatus.json' with { type: 'json' }
import zhRefusals from './zh-CN/refusals.json' with { type: 'json' }
import zhReports from './zh-CN/reports.json' with { type: 'json' }
import zhSettings from './zh-CN/settings.json' with { type: 'json' }
import zhSignIn from './zh-CN/signIn.json' with { type: 'json' }
import zhSimulation from './zh-CN/simulation.json' with { type: 'json' }
import zhSources from './zh-CN/sources.json' with { type: 'json' }
import zhUsers from './zh-CN/users.json' with { type: 'json' }
import zhVisitForm from './zh-CN/visitForm.json' with { type: 'json' }
import zhVisits from './zh-CN/visits.json' with { type: 'json' }
import zhWords from './zh-CN/words.json' with { type: 'json' }
import type { Language } from './languages.ts'

const english = {
  actionPlans: enActionPlans,
  admin: enAdmin,
  agreementForm: enAgreementForm,
  agreementTree: enAgreementTree,
  agreements: enAgreements,
  apiReference: enApiReference,
  audit: enAudit,
  commitments: enCommitments,
  confirmations: enConfirmations,
  contributions: enContributions,
  dashboard: enDashboard,
  deadlines: enDeadlines,
  documents: enDocuments,
  errors: enErrors,
  forms: enForms,
  frame: enFrame,
  history: enHistory,
  invalid: enInvalid,
  law: enLaw,
  lawForms: enLawForms,
  milestones: enMilestones,
  notices: enNotices,
  parties: enParties,
  people: enPeople,
  planGrid: enPlanGrid,
  publicPages: enPublicPages,
  publications: enPublications,
  recordStatus: enRecordStatus,
  refusals: enRefusals,
  reports: enReports,
  settings: enSettings,
  signIn: enSignIn,
  simulation: enSimulation,
  sources: enSources,
  users: enUsers,
  visitForm: enVisitForm,
  visits: enVisits,
  words: enWords,
}

const spanish = {
  actionPlans: esActionPlans,
  admin: esAdmin,
  agreementForm: esAgreementForm,
  agreementTree: esAgreementTree,
  agreements: esAgreements,
  apiReference: esApiReference,
  audit: esAudit,
  commitments: esCommitments,
  confirmations: esConfirmations,
  contributions: esContributions,
  dashboard: esDashboard,
  deadlines: esDeadlines,
  documents: esDocuments,
  errors: esErrors,
  forms: esForms,
  frame: esFrame,
  history: esHistory,
  invalid: esInvalid,
  law: esLaw,
  lawForms: esLawForms,
  milestones: esMilestones,
  notices: esNotices,
  parties: esParties,
  people: esPeople,
  planGrid: esPlanGrid,
  publicPages: esPublicPages,
  publications: esPublications,
  recordStatus: esRecordStatus,
  refusals: esRefusals,
  reports: esReports,
  settings: esSettings,
  signIn: esSignIn,
  simulation: esSimulation,
  sources: esSources,
  users: esUsers,
  visitForm: esVisitForm,
  visits: esVisits,
  words: esWords,
}

const chinese = {
  actionPlans: zhActionPlans,
  admin: zhAdmin,
  agreementForm: zhAgreementForm,
  agreementTree: zhAgreementTree,
  agreements: zhAgreements,
  apiReference: zhApiReference,
  audit: zhAudit,
  commitments: zhCommitments,
  confirmations: zhConfirmations,
  contributions: zhContributions,
  dashboard: zhDashboard,
  deadlines: zhDeadlines,
  documents: zhDocuments,
  errors: zhErrors,
  forms: zhForms,
  frame: zhFrame,
  history: zhHistory,
  invalid: zhInvalid,
  law: zhLaw,
  lawForms: zhLawForms,
  milestones: zhMilestones,
  notices: zhNotices,
  parties: zhParties,
  people: zhPeople,
  planGrid: zhPlanGrid,
  publicPages: zhPublicPages,
  publications: zhPublications,
  recordStatus: zhRecordStatus,
  refusals: zhRefusals,
  reports: zhReports,
  settings: zhSettings,
  signIn: zhSignIn,
  simulation: zhSimulation,
  sources: zhSources,
  users: zhUsers,
  visitForm: zhVisitForm,
  visits: zhVisits,
  words: zhWords,
}

export type Messages = typeof english
export type Namespace = keyof Messages

/** All messages by language and namespace; English is the shape, the others must match it. */
export const messages: Record<Language, Messages> = {
  en: english,
  es: spanish as Messages,
  'zh-CN': chinese as Messages,
}
