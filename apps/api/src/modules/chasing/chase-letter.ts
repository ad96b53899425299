import type { BilingualText, MissingItem } from '@camau/contracts';
import type { ReportState } from '@camau/domain';
import { chooseText, createTranslator, cycleName, type Translator } from '@camau/i18n';
import { missingPath, reportPath, type ReportAddress } from './chase-link.js';

/** What a reminder says, in whichever language it is read. */
export interface ChaseMatter extends ReportAddress {
  /** null is the national report */
  readonly name: BilingualText | null;
  readonly state: ReportState;
  readonly dueOn: string;
  readonly today: string;
  readonly isLate: boolean;
  readonly workingDaysLate: number;
  readonly missing: readonly MissingItem[];
  readonly sections: readonly { readonly ref: string; readonly name: BilingualText }[];
}

/** A reminder in its reader's language: when the report is due, what it lacks, each with where it is made good. `addressOf` makes a path of the web public. */
export function writeChase(
  matter: ChaseMatter,
  language: 'en' | 'cy',
  addressOf: (path: string) => string,
): { subject: string; text: string } {
  const translator = createTranslator(language);
  const { t, date } = translator;
  const said = {
    report: chooseText(matter.name, language)?.text ?? t('milestones.national'),
    cycle: cycleName(matter.cycle, translator),
    date: date(matter.dueOn),
    late: lateWords(matter, translator),
  };
  const when = matter.isLate ? 'late' : matter.dueOn === matter.today ? 'today' : 'due';
  const link = (path: string): string => addressOf(`${path}?lang=${language}`);
  const paragraphs = [
    t(`chasing.letter.${when}`, said),
    t(`chasing.letter.state.${matter.state}`),
    ...missingParagraphs(matter, translator, link),
    t('chasing.letter.whole'),
    link(reportPath(matter)),
    t('emails.signature'),
  ];
  return { subject: t(`chasing.letter.subject.${when}`, said), text: `${paragraphs.join('\n\n')}\n` };
}

/** Sentences of what is missing, those of one page together with its link after them. */
function missingParagraphs(matter: ChaseMatter, translator: Translator, link: (path: string) => string): string[] {
  const pages = new Map<string, string[]>();
  for (const item of matter.missing) {
    if (item.code === 'report_not_started' || item.code === 'report_not_submitted') continue;
    const path = missingPath(item, matter);
    pages.set(path, [...(pages.get(path) ?? []), missingSentence(item, matter, translator)]);
  }
  return [...pages].flatMap(([path, sentences]) => [...sentences, link(path)]);
}

function missingSentence(item: MissingItem, { sections }: ChaseMatter, { t, has, language }: Translator): string {
  const key = `progress-reports.blocker.${item.code}`;
  const section = sections.find(({ ref }) => ref === item.params['workstream']);
  return t(has(key) ? key : 'progress-reports.blocker.other', {
    section: chooseText(section?.name, language)?.text ?? '',
    milestone: item.params['ref'] ?? '',
  });
}

function lateWords({ workingDaysLate }: ChaseMatter, { t }: Translator): string {
  return workingDaysLate > 0 ? t('time.late', { count: workingDaysLate }) : t('time.lateUnderADay');
}
