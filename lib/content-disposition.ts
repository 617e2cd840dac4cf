/**
 * The header under which a file is saved and never shown (RFC 6266): an ASCII name for old programs,
 * and the name as it is, in UTF-8 (RFC 8187).
 */
export function attachmentNamed(fileName: string): string {
  const ascii = fileName
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]/g, '_')
    .replace(/["\\%]/g, '_')
  // encodeURIComponent leaves four characters that RFC 8187 does not.
  const exact = encodeURIComponent(fileName).replace(/['()*]/g, (sign) => {
    return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
  })
  return `attachment; filename="${ascii}"; filename*=UTF-8''${exact}`
}
