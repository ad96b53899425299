import type { ActionFunctionArgs } from '@remix-run/node';
import { errorsOfProblem } from '../../components/field-errors';
import { languageOf } from '../../platform/language.server';
import { write } from '../../platform/request.server';
import { reportPath } from '../../progress-reports/report-resource.server';
import type { SectionValues } from '../../progress-reports/section-form';

/** Sends each answer that was written; the first that is refused, with its errors at its field. */
export async function sendAnswers(args: ActionFunctionArgs, form: FormData, values: SectionValues) {
  for (const { id, answer: words } of values.answers) {
    const answer = await write(args, form, (api) =>
      api.POST('/api/v1/programmes/{programme}/cycles/{cycle}/reports/{subject}/questions/{question}/answers', {
        params: { path: { ...reportPath(args), question: id } },
        body: { answer: words, language: languageOf(args.request) },
      }),
    );
    if (answer.ok) continue;
    const errors = errorsOfProblem(answer.problem, { answer: '' }).items.map((item) => ({
      ...item,
      id: `answer-${id}`,
    }));
    return { errors, status: answer.status };
  }
  return null;
}
