/** Papers to upload: small PDFs, written sign by sign. */
import type { Page } from '@playwright/test';
import { part } from './meeting';
import { expect } from './raadslag';

const octal = (sign: string) => `\\${sign.charCodeAt(0).toString(8).padStart(3, '0')}`;
/** A string of a PDF in WinAnsi, which has the Danish letters. */
const quoted = (line: string) => `(${line.replace(/[\\()\u0080-\u00ff]/g, octal)})`;

/** A PDF of A4 pages with these lines on them. */
export function pdfOf(pages: readonly (readonly string[])[]): Buffer {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  add('<</Type/Catalog/Pages 2 0 R/Lang(da-DK)>>');
  const kids = pages.map((_, at) => `${4 + 2 * at} 0 R`).join(' ');
  add(`<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`);
  add('<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>');
  pages.forEach((lines, at) => {
    const drawn = `BT /F1 14 Tf 60 760 Td 22 TL ${lines.map((line) => `${quoted(line)} Tj T*`).join(' ')} ET`;
    add(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${5 + 2 * at} 0 R/Resources<</Font<</F1 3 0 R>>>>>>`);
    add(`<</Length ${drawn.length}>>stream\n${drawn}\nendstream`);
  });
  return fileOf(objects);
}

/** A scanned page as copying machines make them: black and white, packed as a fax is (CCITT G4). It is all black. */
export function scan(): Buffer {
  // The first line: horizontal, no white, eight black. The others are as the one before. Then the end, twice.
  const bits = `00100110101000101${'11'.repeat(7)}${'000000000001'.repeat(2)}`;
  const bytes = (bits + '0'.repeat((8 - (bits.length % 8)) % 8)).match(/.{8}/g) ?? [];
  const packed = String.fromCharCode(...bytes.map((byte) => parseInt(byte, 2)));
  const image =
    '<</Type/XObject/Subtype/Image/Width 8/Height 8/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/CCITTFaxDecode' +
    `/DecodeParms<</K -1/Columns 8/Rows 8>>/Length ${packed.length}>>stream\n${packed}\nendstream`;
  const drawn = 'q 595 0 0 842 0 0 cm /I1 Do Q';
  return fileOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</I1 5 0 R>>>>>>',
    `<</Length ${drawn.length}>>stream\n${drawn}\nendstream`,
    image,
  ]);
}

/** The file of these objects, the first of which is its root. */
function fileOf(objects: readonly string[]): Buffer {
  let file = '%PDF-1.4\n';
  const starts = objects.map((body, at) => {
    const start = file.length;
    file += `${at + 1} 0 obj${body}endobj\n`;
    return start;
  });
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const xref = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\n`;
  return Buffer.from(`${file}startxref\n${xref}\n%%EOF\n`, 'latin1');
}

/** A paper of many pages; the words are found on some of them. */
export const report = pdfOf(
  Array.from({ length: 12 }, (_, at) => [
    `Cykelruter i Midtjylland, side ${at + 1}`,
    ...(at === 0 ? ['Åruten langs Gudenåen bygges først.'] : []),
    ...(at === 6 ? ['Tilslutning fra Randers Kommu-', 'ne ventes i marts.'] : []),
    ...(at === 10 ? ['Aaruten er 14 km lang, og åruten er den længste.'] : []),
    'Kommunerne har aftalt en fælles plan for ruterne.',
    'Planen er drøftet i KD-Net.',
  ]),
);

/** Adds papers to the item on the desk. */
export async function addPapers(desk: Page, ...papers: { name: string; content: Buffer }[]): Promise<void> {
  const chooser = desk.waitForEvent('filechooser');
  await part(desk, 'Bilag')
    .getByRole('button', { name: /^Tilføj (bilag|flere)$/ })
    .click();
  await (
    await chooser
  ).setFiles(papers.map(({ name, content }) => ({ name, mimeType: 'application/octet-stream', buffer: content })));
  for (const { name } of papers)
    await expect(part(desk, 'Bilag').getByRole('link', { name: name.replace('.pdf', '') })).toBeVisible();
}
