export { makeDocx, makeXlsx, makeZip } from './make-office.ts';
export { makePdf } from './make-pdf.ts';
export { makeWarc } from './make-warc.ts';
export { type RawEntry, rawZip } from './raw-zip.ts';
