import { hasWords, type BilingualText, type Language } from '../texts/bilingual-text.js';
import type { ChecklistOutcome } from './codes.js';

/** One line of the last accepted plan; `key` is the beginning of the SHA-256 of the line in the plan's original language. */
export interface PlanItem {
  readonly key: string;
  readonly text: BilingualText;
}

/** What the author says became of a line: frozen with the report that says it. */
export interface ChecklistEntry extends PlanItem {
  readonly outcome: ChecklistOutcome;
  readonly note: BilingualText | null;
}

/** A line as the page shows it; without an outcome nothing was said of it yet. */
export type ChecklistLine = PlanItem & {
  readonly outcome: ChecklistOutcome | null;
  readonly note: BilingualText | null;
};

const BULLET = /^\s*(?:[-–—*•·‣◦]|\d{1,2}[.)])(?:\s+|$)/u;
const KEY_LENGTH = 16;

/** Each line that holds words, its bullet or number taken off (domain.md, "Last period's planned items come back as a checklist"). */
export function linesOf(text: string | null): string[] {
  return (text ?? '')
    .split(/\r?\n/u)
    .map((line) => line.replace(BULLET, '').trim())
    .filter(hasWords);
}

/**
 * The items of an accepted plan. A line's other language is the line in the same place, where both languages have as many
 * lines; else the line stands alone in its own. Equal lines are one item. `hash` gives a SHA-256 in lower-case hex.
 */
export function planItems(planned: BilingualText | null, hash: (text: string) => string): PlanItem[] {
  if (planned === null) return [];
  const own: Language = hasWords(planned[originalOf(planned)]) ? originalOf(planned) : otherThan(originalOf(planned));
  const [lines, others] = [linesOf(planned[own]), linesOf(planned[otherThan(own)])];
  const isPaired = lines.length === others.length;
  const items = lines.map((line, index): PlanItem => ({
    key: hash(line).slice(0, KEY_LENGTH),
    text: isPaired
      ? {
          ...inLanguage(own, line),
          [otherThan(own)]: others[index]!,
          original: planned.original,
          otherState: planned.otherState,
        }
      : { ...inLanguage(own, line), original: own, otherState: 'missing' },
  }));
  return items.filter(({ key }, index) => items.findIndex((item) => item.key === key) === index);
}

/**
 * The plan a section is asked about: of the last accepted report that had one. Reports come newest first; one that said
 * "no change this period" leaves the plan before it standing.
 */
export function lastPlan(
  reports: readonly { readonly sections: readonly PlannedSection[] }[],
  workstream: string,
): BilingualText | null {
  for (const { sections } of reports) {
    const section = sections.find((candidate) => candidate.workstream === workstream);
    if (section === undefined) return null;
    if (hasWords(section.planned?.en) || hasWords(section.planned?.cy)) return section.planned;
    if (!section.hasNoChange) return null;
  }
  return null;
}

interface PlannedSection {
  readonly workstream: string;
  readonly planned: BilingualText | null;
  readonly hasNoChange: boolean;
}

/** The checklist as shown: each item of the plan with what was said of it, then what was said of lines the plan no longer has. */
export function checklistLines(items: readonly PlanItem[], said: readonly ChecklistEntry[]): ChecklistLine[] {
  const known = new Set(items.map(({ key }) => key));
  return [
    ...items.map((item) => {
      const entry = said.find(({ key }) => key === item.key);
      return { ...item, outcome: entry?.outcome ?? null, note: entry?.note ?? null };
    }),
    ...said.filter(({ key }) => !known.has(key)),
  ];
}

function originalOf({ original }: BilingualText): Language {
  return original === 'both' ? 'en' : original;
}

function otherThan(language: Language): Language {
  return language === 'en' ? 'cy' : 'en';
}

function inLanguage(language: Language, text: string): { en: string | null; cy: string | null } {
  return { en: language === 'en' ? text : null, cy: language === 'cy' ? text : null };
}
