/** Where the office keeps a notice. */
export const noticeRecordPath = (id: string): string => `/publications/notices/${id}`
