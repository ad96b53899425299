import type { AskSave, ReportAsk } from '@camau/contracts';
import type { Language, Translator } from '@camau/i18n/translator';
import type { FieldLabels } from '../../components/field-errors';
import { authoredIn } from '../../platform/authored';
import type { Typed } from '../../platform/typed';

/** What the fields are called where their errors are listed. */
export function askLabels({ t }: Pick<Translator, 't'>): FieldLabels {
  return {
    kind: t('report-sections.asks.kind'),
    workstream: t('report-sections.asks.workstream'),
    text: t('report-sections.asks.text'),
  };
}

/** What the form shows at first: an ask as it is, in the language of the page. */
export function askTyped(ask: ReportAsk | undefined, language: Language): Typed {
  return { kind: ask?.kind ?? '', workstream: ask?.workstream ?? '', text: ask?.text[language] ?? '' };
}

/** What to send, for the API to judge: the words in the language of the page, the other language as it was. */
export function askBody(typed: Typed, before: ReportAsk | undefined, language: Language): AskSave {
  const empty = { en: null, cy: null, original: language, otherState: 'missing' } as const;
  return {
    kind: (typed.kind ?? '') as AskSave['kind'],
    workstream: typed.workstream || null,
    text: authoredIn(language, typed.text ?? '', before?.text ?? null) ?? empty,
  };
}
