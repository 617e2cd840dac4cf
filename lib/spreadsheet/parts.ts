import { columnName, escaped } from './cell-xml.ts'

/** A sheet that was written: `part` counts those that hold one list together. */
export type SheetMade = { name: string; part: number; columns: number; rows: number }

type Part = { path: string; xml: string }

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const spreadsheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** What a workbook has beside its sheets and their names (ISO/IEC 29500-1 and -2). */
export function fixedParts(
  sheets: number,
  { title, creator, createdAt }: { title: string; creator: string; createdAt: Date },
): Part[] {
  return [
    { path: '[Content_Types].xml', xml: contentTypes(sheets) },
    { path: '_rels/.rels', xml: rootRelations },
    { path: 'docProps/core.xml', xml: properties(title, creator, createdAt) },
    { path: 'xl/_rels/workbook.xml.rels', xml: workbookRelations(sheets) },
    { path: 'xl/styles.xml', xml: styles },
  ]
}

/** The list of sheets, with their names, filters, and heads that are printed on every page. */
export function workbookXml(made: readonly SheetMade[]): Part {
  const names = tabNames(made)
  const sheets = names.map(
    (name, place) =>
      `<sheet name="${escaped(name)}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`,
  )
  const defined = made.map(({ columns, rows }, place) => {
    const sheet = `'${(names[place] ?? '').replaceAll("'", "''")}'`
    const area = `$A$1:$${columnName(columns - 1)}$${rows + 1}`
    return { place, filter: `${sheet}!${area}`, heads: `${sheet}!$1:$1` }
  })
  const filters = defined.map(
    ({ place, filter }) =>
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${place}" hidden="1">${escaped(filter)}</definedName>`,
  )
  const titles = defined.map(
    ({ place, heads }) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${place}">${escaped(heads)}</definedName>`,
  )
  const xml =
    `${head}<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView/></bookViews>` +
    `<sheets>${sheets.join('')}</sheets>` +
    `<definedNames>${filters.join('')}${titles.join('')}</definedNames></workbook>`
  return { path: 'xl/workbook.xml', xml }
}

const longestTab = 31

/** Excel takes no tab with some characters, none that is longer, and none twice. */
function tabNames(made: readonly SheetMade[]): string[] {
  const names: string[] = []
  for (const { name, part } of made) {
    const plain = name.replace(/[[\]:*?/\\]/g, ' ').replace(/^'+|'+$/g, '')
    const named = (count: number) => {
      const mark = count > 1 ? ` (${count})` : ''
      return plain.slice(0, longestTab - mark.length).trimEnd() + mark
    }
    let count = part
    while (names.includes(named(count))) count++
    names.push(named(count))
  }
  return names
}

function contentTypes(sheets: number): string {
  const overrides = [
    ['/xl/workbook.xml', `${spreadsheetType}.sheet.main+xml`],
    ['/xl/styles.xml', `${spreadsheetType}.styles+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...numbered(sheets, (place) => [
      `/xl/worksheets/sheet${place}.xml`,
      `${spreadsheetType}.worksheet+xml`,
    ]),
  ]
  const lines = overrides.map(
    ([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`,
  )
  return (
    `${head}<Types xmlns="${packages}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${lines.join('')}</Types>`
  )
}

const relations = (lines: readonly string[]) =>
  `${head}<Relationships xmlns="${packages}/relationships">${lines.join('')}</Relationships>`

const relation = (id: number, type: string, target: string) =>
  `<Relationship Id="rId${id}" Type="${type}" Target="${target}"/>`

const rootRelations = relations([
  relation(1, `${office}/officeDocument`, 'xl/workbook.xml'),
  relation(2, `${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'),
])

const workbookRelations = (sheets: number) =>
  relations([
    ...numbered(sheets, (place) =>
      relation(place, `${office}/worksheet`, `worksheets/sheet${place}.xml`),
    ),
    relation(sheets + 1, `${office}/styles`, 'styles.xml'),
  ])

const numbered = <Made>(count: number, make: (place: number) => Made): Made[] =>
  Array.from({ length: count }, (_, index) => make(index + 1))

const properties = (title: string, creator: string, createdAt: Date) =>
  `${head}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
  `<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(creator)}</dc:creator>` +
  `<dcterms:created xsi:type="dcterms:W3CDTF">${createdAt.toISOString().slice(0, 19)}Z</dcterms:created></cp:coreProperties>`

const font = '<sz val="11"/><name val="Calibri"/><family val="2"/>'
const top = '<alignment vertical="top"/>'
const wrapped = '<alignment vertical="top" wrapText="1"/>'

const format = (numFmt: number, alignment: string, more = '') =>
  `<xf numFmtId="${numFmt}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"${more}>${alignment}</xf>`

/** In the order in which `cell-xml.ts` counts them; 49 is "text", which typing over does not change. */
const formats = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  `<xf numFmtId="49" fontId="1" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment vertical="bottom" wrapText="1"/></xf>`,
  format(49, wrapped, ' quotePrefix="1"'),
  format(0, top),
  format(164, top),
  format(165, top),
]

const styles =
  `${head}<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>` +
  '<numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts>' +
  `<fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  '<border><left/><right/><top/><bottom style="thin"><color auto="1"/></bottom><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${formats.length}">${formats.join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
