import { newsField } from './milestone-news';
import type { SectionValues } from './section-form';

/** One field of a section that two people wrote, under the name the form gives it. */
export interface SectionField {
  readonly name: string;
  readonly theirs: string;
  readonly mine: string;
}

/** The fields that differ between what is saved and what was typed, in the order of the form. */
export function differingFields(theirs: SectionValues, mine: SectionValues): SectionField[] {
  const saved = new Map(fieldsOf(theirs));
  return fieldsOf(mine).flatMap(([name, value]) => {
    const other = saved.get(name) ?? '';
    return other === value ? [] : [{ name, theirs: other, mine: value }];
  });
}

/** Every field of the form by name, as it was typed: what a conflict page carries along. */
export function fieldsOf(values: SectionValues): [string, string][] {
  return [
    ...values.checklist.flatMap(({ key, outcome, note }): [string, string][] => [
      [`line-${key}`, outcome],
      [`note-${key}`, note],
    ]),
    ['declaredStatus', values.declaredStatus],
    ['reason', values.reason],
    ['achieved', values.achieved],
    ['planned', values.planned],
    ['noChange', values.noChange ? 'yes' : ''],
  ];
}

/** What was typed, but for the fields where the reader keeps what somebody else saved. */
export function settledValues(
  mine: SectionValues,
  theirs: SectionValues,
  keepsTheirs: ReadonlySet<string>,
): SectionValues {
  const keep = <T>(name: string, own: T, other: T): T => (keepsTheirs.has(name) ? other : own);
  return {
    ...mine,
    declaredStatus: keep('declaredStatus', mine.declaredStatus, theirs.declaredStatus),
    reason: keep('reason', mine.reason, theirs.reason),
    achieved: keep('achieved', mine.achieved, theirs.achieved),
    planned: keep('planned', mine.planned, theirs.planned),
    noChange: keep('noChange', mine.noChange, theirs.noChange),
    checklist: mine.checklist.map((line) => {
      const other = theirs.checklist.find(({ key }) => key === line.key) ?? { outcome: '', note: '' };
      return {
        key: line.key,
        outcome: keep(`line-${line.key}`, line.outcome, other.outcome),
        note: keep(`note-${line.key}`, line.note, other.note),
      };
    }),
    milestones: mine.milestones.filter(({ ref }) => !keepsTheirs.has(newsField(ref))),
  };
}

/** The names of the fields where the conflict page's reader kept what was saved. */
export function keptTheirs(form: FormData): ReadonlySet<string> {
  const kept = [...form.entries()].filter(([name, value]) => name.startsWith('keep-') && value === 'theirs');
  return new Set(kept.map(([name]) => name.slice('keep-'.length)));
}
