/** The words of a PDF, for those who have a tool that reads them. */
import { spawnSync } from 'node:child_process';

/** @return null where no such tool is installed */
export function wordsOf(pdf: Buffer): string | null {
  const read = spawnSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' });
  return read.status === 0 ? read.stdout.replace(/\s+/g, ' ') : null;
}
