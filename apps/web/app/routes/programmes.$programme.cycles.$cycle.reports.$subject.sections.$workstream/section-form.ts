import type { ProgressReport, ReportSection, SectionSave } from '@camau/contracts';
import type { Language, Translator } from '@camau/i18n/translator';
import type { FieldLabels } from '../../components/field-errors';
import { authoredIn } from '../../platform/authored';

/** What the fields are called where their errors are listed. */
export function sectionLabels({ t }: Pick<Translator, 't'>): FieldLabels {
  return {
    declaredStatus: t('progress-reports.section.declared'),
    reason: t('progress-reports.section.reason'),
    achieved: t('progress-reports.section.achieved'),
    planned: t('progress-reports.section.planned'),
    noChange: t('progress-reports.section.noChange'),
  };
}

/** A section's form, as it was typed, in the language it was typed in. */
export interface SectionValues {
  readonly version: number;
  readonly declaredStatus: string;
  readonly reason: string;
  readonly achieved: string;
  readonly planned: string;
  readonly noChange: boolean;
  readonly answers: readonly { readonly id: string; readonly answer: string }[];
  readonly next: string;
}

/** The form's fields, untouched but for line ends. */
export function readSectionForm(form: FormData): SectionValues {
  const of = (name: string) => String(form.get(name) ?? '').replaceAll('\r\n', '\n');
  const answers = [...form.keys()]
    .filter((name) => name.startsWith('answer-'))
    .map((name) => ({ id: name.slice('answer-'.length), answer: of(name) }));
  return {
    version: Number(of('version')),
    declaredStatus: of('declaredStatus'),
    reason: of('reason'),
    achieved: of('achieved'),
    planned: of('planned'),
    noChange: of('noChange') === 'yes',
    answers: answers.filter(({ answer }) => answer.trim() !== ''),
    next: of('next'),
  };
}

/** What to save, for the API to judge: the words in the language of the form, the other language of each text as it was. */
export function sectionSave(values: SectionValues, saved: ReportSection, language: Language): SectionSave {
  return {
    declaredStatus: values.declaredStatus === '' ? null : (values.declaredStatus as SectionSave['declaredStatus']),
    reason: authoredIn(language, values.reason, saved.reason),
    achieved: authoredIn(language, values.achieved, saved.achieved),
    planned: authoredIn(language, values.planned, saved.planned),
    noChange: values.noChange,
  };
}

/** What the form shows at first: what is saved, in the language of the page. */
export function savedValues(section: ReportSection, language: Language): SectionValues {
  return {
    version: section.version,
    declaredStatus: section.declaredStatus ?? '',
    reason: section.reason?.[language] ?? '',
    achieved: section.achieved?.[language] ?? '',
    planned: section.planned?.[language] ?? '',
    noChange: section.noChange,
    answers: [],
    next: '',
  };
}

/** The section after this one, or null after the last. */
export function nextSection(sections: ProgressReport['sections'], workstream: string): string | null {
  const index = sections.findIndex((section) => section.workstream === workstream);
  return sections[index + 1]?.workstream ?? null;
}
