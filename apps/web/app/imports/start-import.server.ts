import { data, redirect, type ActionFunctionArgs } from '@remix-run/node';
import { pathOf } from '../platform/parameters';
import { readForm, translatorOf, write } from '../platform/request.server';
import { paths } from '../paths';
import { readImportForm, sourceOf, type ImportSource, type StartAnswer } from './import-form';

const NAME_LIMIT = 200;

/** Sends what was pasted or chosen to be shown; nothing of the plan changes. What cannot be read comes back with what was pasted. */
export async function startImport(args: ActionFunctionArgs) {
  const form = await readForm(args);
  const given = readImportForm(form);
  const translator = translatorOf(args);
  const found = sourceOf(given, translator);
  if ('errors' in found) return data<StartAnswer>({ paste: given.paste, errors: found.errors }, { status: 422 });
  const { source } = found;
  const body = {
    name: nameOf(source, translator.t('imports.start.pastedName')),
    kind: source.kind,
    content: await contentOf(source),
  };
  const path = pathOf(args.params, 'programme');
  const answer = await write(args, form, (api) =>
    api.POST('/api/v1/programmes/{programme}/imports', { params: { path }, body }),
  );
  if (answer.ok) return redirect(paths.import(path.programme, answer.data.ref));
  const { problems, detail, title } = answer.problem;
  const texts = problems.length > 0 ? problems.map(({ text }) => text) : [detail || title];
  const errors = texts.map((text) => ({ id: source.field, text }));
  return data<StartAnswer>({ paste: given.paste, errors }, { status: answer.status });
}

function nameOf(source: ImportSource, pasted: string): string {
  const name = source.field === 'paste' ? pasted : source.file.name.replaceAll(/\p{Cc}|\p{Cs}/gu, '').trim();
  return name.slice(-NAME_LIMIT) || pasted;
}

async function contentOf(source: ImportSource): Promise<string> {
  if (source.field === 'paste') return source.text;
  return Buffer.from(await source.file.arrayBuffer()).toString('base64');
}
