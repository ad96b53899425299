import type { ProgressReport, ReportSection, SectionSave } from '@camau/contracts';
import { seedWords, type ChecklistOutcome } from '@camau/domain';
import type { Language, Translator } from '@camau/i18n/translator';
import type { FieldLabels } from '../components/field-errors';
import { readNews, type TypedNews } from './milestone-news';
import { writtenText, wordsAreNow } from './written-text';

/** The section's narratives, in the order of the page. */
export const NARRATIVES = ['reason', 'achieved', 'planned'] as const;
export type Narrative = (typeof NARRATIVES)[number];

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
  readonly language: Language;
  readonly declaredStatus: string;
  readonly reason: string;
  readonly achieved: string;
  readonly planned: string;
  /** what the author says each narrative's words are, where the other language has words too */
  readonly wordsAre: Readonly<Record<Narrative, string>>;
  readonly noChange: boolean;
  readonly checklist: readonly { readonly key: string; readonly outcome: string; readonly note: string }[];
  readonly answers: readonly { readonly id: string; readonly answer: string }[];
  /** of milestones: saved by a button, with the rest, and never by itself */
  readonly milestones: readonly TypedNews[];
  readonly next: string;
}

/** The form's fields, untouched but for line ends; `pageLanguage` where the form does not say in which it was written. */
export function readSectionForm(form: FormData, pageLanguage: Language): SectionValues {
  const of = (name: string) => String(form.get(name) ?? '').replaceAll('\r\n', '\n');
  const named = (prefix: string) =>
    [...form.keys()].filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
  const language = of('writing');
  return {
    version: Number(of('version')),
    language: language === 'en' || language === 'cy' ? language : pageLanguage,
    declaredStatus: of('declaredStatus'),
    reason: of('reason'),
    achieved: of('achieved'),
    planned: of('planned'),
    wordsAre: {
      reason: of('reason-words'),
      achieved: of('achieved-words'),
      planned: of('planned-words'),
    },
    noChange: of('noChange') === 'yes',
    checklist: named('note-').map((key) => ({ key, outcome: of(`line-${key}`), note: of(`note-${key}`) })),
    answers: named('answer-')
      .map((id) => ({ id, answer: of(`answer-${id}`) }))
      .filter(({ answer }) => answer.trim() !== ''),
    milestones: readNews(form),
    next: of('next'),
  };
}

/** What to save, for the API to judge: the words in the language of the form, the other language of each text as it was. */
export function sectionSave(values: SectionValues, saved: ReportSection): SectionSave {
  const { language, wordsAre } = values;
  const text = (name: Narrative) => writtenText(language, values[name], wordsAre[name], saved[name]);
  return {
    declaredStatus: values.declaredStatus === '' ? null : (values.declaredStatus as SectionSave['declaredStatus']),
    reason: text('reason'),
    achieved: text('achieved'),
    planned: text('planned'),
    noChange: values.noChange,
    checklist: values.checklist
      .filter(({ outcome }) => outcome !== '')
      .map(({ key, outcome, note }) => ({
        key,
        outcome: outcome as ChecklistOutcome,
        note: writtenText(language, note, '', saved.checklist.find((line) => line.key === key)?.note ?? null),
      })),
  };
}

/** What the form shows at first: what is saved, in the language written in. */
export function savedValues(section: ReportSection, language: Language): SectionValues {
  const words = (name: Narrative) => section[name]?.[language] ?? '';
  const are = (name: Narrative) => wordsAreNow(language, section[name]) ?? '';
  return {
    version: section.version,
    language,
    declaredStatus: section.declaredStatus ?? '',
    reason: words('reason'),
    achieved: words('achieved'),
    planned: words('planned'),
    wordsAre: { reason: are('reason'), achieved: are('achieved'), planned: are('planned') },
    noChange: section.noChange,
    checklist: section.checklist.map(({ key, outcome, note }) => ({
      key,
      outcome: outcome ?? '',
      note: note?.[language] ?? '',
    })),
    answers: [],
    milestones: [],
    next: '',
  };
}

/** What was typed, with the ticked lines of the last plan put into the boxes they belong to. */
export function seededValues(values: SectionValues, section: ReportSection): SectionValues {
  const lines = section.checklist.map((line) => ({
    text: line.text,
    outcome: (values.checklist.find(({ key }) => key === line.key)?.outcome || null) as ChecklistOutcome | null,
  }));
  return {
    ...values,
    achieved: seedWords(values.achieved, 'achieved', lines, values.language),
    planned: seedWords(values.planned, 'planned', lines, values.language),
  };
}

/** The section after this one, or null after the last. */
export function nextSection(sections: ProgressReport['sections'], workstream: string): string | null {
  const index = sections.findIndex((section) => section.workstream === workstream);
  return sections[index + 1]?.workstream ?? null;
}
