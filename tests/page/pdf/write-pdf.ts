/** Writes small PDFs by hand, for what no program writes. */

const HELVETICA = '/Subtype /Type1 /BaseFont /Helvetica';

/** A PDF with a page for each stream of drawing, in one font `F1`. */
export function writePdf(streams: readonly string[], font = HELVETICA): Uint8Array {
  const pages = streams.map((_, at) => `${4 + 2 * at} 0 R`);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.join(' ')}] /Count ${streams.length} >>`,
    `<< /Type /Font ${font} >>`,
    ...streams.flatMap((stream, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * at} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ]),
  ];
  return writePdfObjects(objects);
}

/** A PDF of these objects, whose first is its catalogue. */
export function writePdfObjects(objects: readonly string[]): Uint8Array {
  let pdf = '%PDF-1.7\n';
  const places: number[] = [];
  objects.forEach((object, at) => {
    places.push(pdf.length);
    pdf += `${at + 1} 0 obj\n${object}\nendobj\n`;
  });
  const start = pdf.length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  pdf += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(pdf, (letter) => letter.charCodeAt(0));
}
