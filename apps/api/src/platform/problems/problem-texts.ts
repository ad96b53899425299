import type { Problem, ProblemCode } from '@camau/contracts';
import { PROBLEMS } from '@camau/contracts';
import { createTranslator, type Language } from '@camau/i18n';
import type { ProblemPart } from './problem-error.js';

/** The reader's language from `Accept-Language`: Welsh when it comes first, else English. */
export function readerLanguage(header: string | undefined): Language {
  return /^\s*cy\b/i.test(header ?? '') ? 'cy' : 'en';
}

/** A problem document in the reader's language; codes without a sentence fall back to the general one, never to a code. */
export function problemDocument(
  code: ProblemCode,
  parts: readonly ProblemPart[],
  requestId: string,
  language: Language,
  current?: unknown,
): Problem {
  const { t, has, date } = createTranslator(language);
  const sentence = (part: ProblemPart): string => {
    const key = `problems.field.${part.code}`;
    return t(has(key) ? key : 'problems.field.invalid', wordsOf(part, date));
  };
  const problems = parts.map((part) => ({
    pointer: part.pointer,
    code: part.code,
    text: sentence(part),
    ...(part.marks === undefined ? {} : { marks: [...part.marks] }),
  }));
  return {
    type: `https://camau.example/problems/${code.replaceAll('_', '-')}`,
    title: t(`problems.title.${code}`),
    status: PROBLEMS[code],
    code,
    detail: t(`problems.detail.${code}`),
    requestId,
    problems,
    ...(current === undefined ? {} : { current }),
  };
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** What a sentence is given: lists joined, dates written out. */
function wordsOf(part: ProblemPart, date: (isoDate: string) => string): Record<string, unknown> {
  const words = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.join(', ');
    return typeof value === 'string' && DATE.test(value) ? date(value) : value;
  };
  return Object.fromEntries(Object.entries(part.params ?? {}).map(([name, value]) => [name, words(value)]));
}
