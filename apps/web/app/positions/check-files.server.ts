import { data, type ActionFunctionArgs } from '@remix-run/node';
import { checkFrozenFiles, type FrozenFile } from '@camau/domain';
import { createHash } from 'node:crypto';
import { readForm, translatorOf } from '../platform/request.server';

/** What checking the files found: they are whole, or one sentence says what is wrong. */
export interface FilesChecked {
  readonly files: readonly FrozenFile[];
  readonly error: string | null;
}

/** Checks the positions somebody downloaded, with nothing but themselves: neither the API nor the database is asked. */
export async function checkFiles(args: ActionFunctionArgs) {
  const { t } = translatorOf(args);
  const form = await readForm(args);
  const chosen = form.getAll('file').filter((file): file is File => typeof file !== 'string' && file.size > 0);
  if (chosen.length === 0) return refused(t('positions.check.form.required'));
  const given = await Promise.all(chosen.map(async (file) => ({ name: file.name, text: await exactText(file) })));
  const { files, fault } = checkFrozenFiles(given, sha256);
  if (fault === null) return data<FilesChecked>({ files, error: null });
  return refused(t(`positions.check.fault.${fault.code}`, { name: fault.name }));
}

function refused(error: string) {
  return data<FilesChecked>({ files: [], error }, { status: 422 });
}

/** The file as text, byte for byte; nothing when it is not UTF-8, which is no position either. */
async function exactText(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return '';
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
