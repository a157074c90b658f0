import { readFile } from 'node:fs/promises';
import { getDocumentProxy } from 'unpdf';
import { joinLines, type PdfPiece } from './join-lines.ts';
import type { PdfLimits, PdfText } from './pdf-text.ts';

// A process of its own: whatever a file does to the reader, the build can end it.
process.on('message', ({ file, limits }: { file: string; limits: PdfLimits }) => {
  void readPdf(file, limits).then((answer) => process.send?.(answer));
});

async function readPdf(file: string, { pages, signs }: PdfLimits): Promise<PdfText> {
  try {
    const pdf = await getDocumentProxy(new Uint8Array(await readFile(file)), { verbosity: 0 });
    let text = '';
    for (let number = 1; number <= Math.min(pages, pdf.numPages) && text.length < signs; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      text += `${joinLines(items.filter((item): item is PdfPiece & typeof item => 'str' in item))}\n`;
      page.cleanup();
    }
    await pdf.loadingTask.destroy();
    return { text: text.slice(0, signs) };
  } catch (error) {
    return { problem: error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'broken' };
  }
}
