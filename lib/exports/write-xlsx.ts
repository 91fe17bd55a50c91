import type { Cell } from "./column";
import { writeZip, type ZipEntry } from "./write-zip";

/** A sheet: its name, its heading row, and its rows as they come. */
export type Sheet = { name: string; headings: readonly string[]; batches: AsyncIterable<readonly (readonly Cell[])[]> };

/** Rows a sheet of the format can hold, the heading included. */
const MOST_ROWS = 1_048_576;
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * Writes a workbook (ECMA-376) sheet after sheet in constant memory. Text is kept as text whatever it begins with, numbers are
 * numbers, absent is an empty cell. A sheet with more rows than the format holds goes on in a further one, headings repeated.
 * Our own writer because the library at hand streams only workbooks of a single table.
 */
export const writeXlsx = (sheets: readonly Sheet[]): AsyncGenerator<Uint8Array> => writeZip(partsOf(sheets));

async function* partsOf(sheets: readonly Sheet[]): AsyncGenerator<ZipEntry> {
  const names: string[] = [];
  for (const { name, headings, batches } of sheets) {
    const rest = batches[Symbol.asyncIterator]();
    const state = { pending: [] as (readonly Cell[])[], done: false };
    try {
      for (let part = 1; part === 1 || !state.done || state.pending.length > 0; part++) {
        names.push(part === 1 ? name : `${name} ${part}`);
        yield { name: `xl/worksheets/sheet${names.length}.xml`, content: sheetXml(headings, rest, state) };
      }
    } finally {
      // A reader that leaves half-way must not leave the source of the rows waiting.
      await rest.return?.();
    }
  }
  yield { name: "xl/workbook.xml", content: only(workbook(names)) };
  yield { name: "xl/_rels/workbook.xml.rels", content: only(workbookRelations(names)) };
  yield { name: "xl/styles.xml", content: only(STYLES) };
  yield { name: "_rels/.rels", content: only(ROOT_RELATIONS) };
  yield { name: "[Content_Types].xml", content: only(contentTypes(names)) };
}

async function* only(text: string): AsyncGenerator<string> {
  yield DECLARATION + text;
}

type State = { pending: (readonly Cell[])[]; done: boolean };

async function* sheetXml(
  headings: readonly string[],
  rest: AsyncIterator<readonly (readonly Cell[])[]>,
  state: State,
): AsyncGenerator<string> {
  const frozen =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>';
  yield `${DECLARATION}<worksheet xmlns="${MAIN}">${frozen}<sheetData>${rowXml(headings, 1)}`;
  let row = 1;
  while (row < MOST_ROWS) {
    if (state.pending.length === 0) {
      const next = await rest.next();
      state.done = next.done === true;
      if (next.done) break;
      state.pending = [...next.value];
    }
    const taken = state.pending.splice(0, MOST_ROWS - row);
    yield taken.map((cells, i) => rowXml(cells, row + 1 + i)).join("");
    row += taken.length;
  }
  yield "</sheetData></worksheet>";
}

const rowXml = (cells: readonly Cell[], row: number): string =>
  `<row r="${row}">${cells.map((cell) => cellXml(cell, row === 1 ? ' s="1"' : "")).join("")}</row>`;

function cellXml(cell: Cell, style: string): string {
  if (cell === null) return "<c/>";
  if (typeof cell === "number") return `<c${style}><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c${style} t="b"><v>${cell ? 1 : 0}</v></c>`;
  return `<c${style} t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
}

/** XML knows no other control characters than tab and line ends. */
const CONTROLS = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu;
const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;" };
const escapeXml = (text: string): string =>
  text.replace(CONTROLS, "").replace(/[&<>"\r]/g, (character) => ENTITIES[character] as string);

const workbook = (names: readonly string[]): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${names
    .map((name, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
    .join("")}</sheets></workbook>`;

const workbookRelations = (names: readonly string[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${names
    .map(
      (_, i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
    )
    .join(
      "",
    )}<Relationship Id="rId${names.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`;

const ROOT_RELATIONS = `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/></cellXfs></styleSheet>`;

const contentTypes = (names: readonly string[]): string =>
  `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>${names
    .map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`)
    .join("")}</Types>`;
