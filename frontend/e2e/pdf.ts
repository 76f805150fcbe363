/** The words of a PDF, for those who have a tool that reads them. */
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './raadslag';

/** @return null where no such tool is installed */
function wordsOf(pdf: Buffer): string | null {
  const read = spawnSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' });
  return read.status === 0 ? read.stdout.replace(/\s+/g, ' ') : null;
}

/** Fetches the minutes as a person does, and looks for these words in them. */
export async function expectInMinutes(page: Page, ...words: string[]): Promise<void> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hent referat (PDF)' }).click();
  const printed = wordsOf(await readFile(await (await download).path()));
  if (printed === null) test.info().annotations.push({ type: 'not read', description: 'no tool reads a PDF here' });
  else for (const some of words) expect(printed).toContain(some);
}
