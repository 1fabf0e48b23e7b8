import { spawnSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdirSync, openSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { makeDocx, makePdf, makeWarc, makeXlsx, rawZip } from '@variorum/capture/testing';

/** What must become of a file: the reason why it gave no report, or `read`, with what is told of it (`null`: nothing). */
export interface Expected {
  readonly read: boolean;
  readonly told: string | null;
}

const fails = (told: string): Expected => ({ read: false, told });
const reads = (told: string | null = null): Expected => ({ read: true, told });
const many = (words: string, times: number): string => words.repeat(times);

export const STORY =
  'At least 40 civilians were killed in Idlib on 3 May 2019, the Red Crescent said, and the hospital took in the wounded until night.';

interface Made extends Expected {
  readonly bytes: string | Uint8Array;
}

const GIGABYTE = 2 ** 30;
const BODY = { name: 'word/document.xml', content: '<w:document/>' };
const LAUGHS = [
  '<!DOCTYPE lolz [<!ENTITY a "ha">',
  ...Array.from({ length: 9 }, (_, n) => `<!ENTITY ${'bcdefghij'[n]} "${many(`&${'abcdefghi'[n]};`, 10)}">`),
  ']>',
].join('');

/** Files made to cost more than they are worth, to mislead, or to reach what is not theirs; good ones among them. */
export function hostileFiles(): Readonly<Record<string, Made>> {
  const made = (bytes: string | Uint8Array, expected: Expected): Made => ({ bytes, ...expected });
  const pdf = Buffer.from(makePdf([[STORY]])).toString('latin1');
  const page = (words: string): string =>
    `<html><head><meta charset="utf-8"></head><body><p>${words}</p></body></html>`;
  const feed = `<rss version="2.0"><channel><title>&j;</title><item><title>&j;</title><description>${STORY}</description></item></channel></rss>`;
  return {
    'good/a.txt': made(STORY, reads()),
    'good/b.html': made(page(`${STORY} It was the second time that week.`), reads()),
    'good/c.pdf': made(makePdf([['Nine people were killed in Hama on 4 May 2019.']]), reads()),
    'good/d.docx': made(makeDocx(['Seven people were killed in Homs on 5 May 2019.']), reads()),
    'bomb/document.docx': made(
      makeDocx([], { body: many('<w:p><w:r><w:t>a</w:t></w:r></w:p>', 1_000_000) }),
      fails('archive/bomb'),
    ),
    'bomb/archive.warc.gz': made(
      makeWarc([{ url: 'https://e.org/', body: `<html><p>${many(' ', 100_000_000)}` }], { gzip: true }),
      fails('archive/bomb'),
    ),
    'bomb/plain.txt': made(gzipSync(new Uint8Array(300_000_000)), fails('input/binary')),
    'length/declared.docx': made(rawZip([{ ...BODY, declared: GIGABYTE }]), fails('archive/too-large')),
    'length/declared.warc': made(
      `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://e.org/\r\nContent-Type: application/http\r\nContent-Length: ${GIGABYTE}\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>a`,
      reads('archive/cut-short'),
    ),
    'deep/page.html': made(`<html>${many('<div>', 1_000_000)}x`, fails('page/too-deep')),
    'pdf/table.pdf': made(Buffer.from(pdf.replace(/startxref\n\d+/, 'startxref\n99999999'), 'latin1'), reads()),
    'pdf/half.pdf': made(Buffer.from(pdf.slice(0, pdf.length >> 2), 'latin1'), fails('input/broken')),
    'names/up.docx': made(rawZip([BODY, { name: '../../evil.txt', content: 'x' }]), fails('archive/unsafe-name')),
    'names/root.docx': made(
      rawZip([BODY, { name: '/tmp/variorum-evil.txt', content: 'x' }]),
      fails('archive/unsafe-name'),
    ),
    'names/link.docx': made(
      rawZip([BODY, { name: 'word/settings.xml', content: '/etc/passwd', mode: 0o120777 }]),
      fails('archive/link'),
    ),
    'ending/text.pdf': made(
      'Five people were killed in Daraa on 6 May 2019, doctors said.',
      reads('input/format-differs'),
    ),
    'ending/picture.txt': made(Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), fails('input/binary')),
    'charset/arabic.html': made(
      Buffer.from(page(`${STORY} \xe3\xcf\xed\xe4\xc9`), 'latin1'),
      reads('text/invalid-utf8'),
    ),
    'charset/halves.txt': made(
      Buffer.concat([Buffer.from(`${STORY} `), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from(' and so on.')]),
      reads('text/invalid-utf8'),
    ),
    'charset/halves.json': made(
      `{"data":[{"id":1,"fields":{"title":"Half \\ud800 of it","body":"${STORY}","url":"https://reliefweb.int/1"}}]}`,
      reads('text/lone-surrogates'),
    ),
    'nul/many.txt': made(`Nine people\0were killed\0in Hama.`, fails('input/binary')),
    'nul/late.txt': made(`${many(`${STORY}\n`, 80)}A\0B`, reads('text/nul-characters')),
    'xml/laughs.rss': made(`<?xml version="1.0"?>${LAUGHS}${feed}`, reads('xml/entities-not-expanded')),
    'xml/laughs.xml.docx': made(
      rawZip([{ ...BODY, content: `<?xml version="1.0"?>${LAUGHS}<w:document>&j;</w:document>` }]),
      fails('xml/entities'),
    ),
    'cells/formulas.csv': made(
      `title,text\n"=HYPERLINK(""http://e.org"")","=cmd|' /C calc'!A0 ${STORY}"\n`,
      reads('table/mapping-guessed'),
    ),
    'cells/formulas.xlsx': made(
      makeXlsx({
        S: [
          ['Title', 'Text'],
          ['T', '<c t="str"><f>WEBSERVICE("http://127.0.0.1:9/")</f><v>Nine people were killed in Hama.</v></c>'],
        ],
      }),
      reads('table/mapping-guessed'),
    ),
    'cells/huge.xlsx': made(
      makeXlsx(
        { S: [['text']] },
        {
          'xl/worksheets/sheet1.xml':
            '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>',
        },
      ),
      fails('table/too-large'),
    ),
  };
}

/** Puts them into a folder, with what only a file system can hold; gives what must become of each, by its path in it. */
export function writeHostile(folder: string, own: string): Readonly<Record<string, Expected>> {
  const files = hostileFiles();
  const expected: Record<string, Expected> = {};
  for (const [name, { bytes, ...rest }] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), bytes);
    expected[name] = rest;
  }
  mkdirSync(join(folder, 'links'));
  const link = (name: string, target: string): void => {
    symlinkSync(target, join(folder, 'links', name));
    expected[`links/${name}`] = fails('input/unreadable');
  };
  link('own.txt', own);
  link('passwords.txt', '/etc/passwd');
  link('endless.txt', '/dev/zero');
  link('nowhere.txt', join(folder, 'nowhere'));
  link('circle.txt', join(folder, 'links', 'circle.txt'));
  symlinkSync('..', join(folder, 'links', 'back'));
  if (spawnSync('mkfifo', [join(folder, 'links', 'pipe.txt')]).status === 0) {
    expected['links/pipe.txt'] = fails('input/unreadable');
  }
  const huge = openSync(join(folder, 'length', 'huge.txt'), 'w');
  ftruncateSync(huge, GIGABYTE);
  closeSync(huge);
  expected['length/huge.txt'] = fails('input/too-large');
  return expected;
}
