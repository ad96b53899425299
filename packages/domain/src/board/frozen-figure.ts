import { jsonPointer } from '../refusal.js';
import type { FigureKind } from './codes.js';

/**
 * A figure of a frozen position, named by what it is about and not by its place: `ref` is the workstream of a section, the milestone, the ask,
 * or which counts are meant. So a question stays beside its figure when a correction moves it to another place.
 */
export interface FrozenFigure {
  readonly kind: FigureKind;
  /** force slug or `national`; null for the programme as a whole */
  readonly subject: string | null;
  readonly ref: string | null;
}

interface PositionParts {
  readonly subjects: readonly {
    readonly slug: string;
    readonly sections: readonly { readonly workstream: string }[];
    readonly milestones: readonly { readonly ref: string }[];
    readonly asks?: readonly { readonly ref: string }[];
  }[];
}

const OF_THE_WHOLE: ReadonlyMap<string, FrozenFigure> = new Map([
  ['/confidence', { kind: 'confidence', subject: null, ref: null }],
  ['/counts/sections', { kind: 'counts', subject: null, ref: 'sections' }],
  ['/counts/milestones', { kind: 'counts', subject: null, ref: 'milestones' }],
]);
const OF_A_SUBJECT = /^\/subjects\/(0|[1-9]\d{0,3})(?:\/(sections|milestones|asks)\/(0|[1-9]\d{0,4}))?$/;

/** The figure a JSON pointer names in a frozen document; null where nothing can be pinned (domain.md, Govern). */
export function figureAt(document: PositionParts, pointer: string): FrozenFigure | null {
  const whole = OF_THE_WHOLE.get(pointer);
  if (whole !== undefined) return whole;
  const [, place, list, index] = OF_A_SUBJECT.exec(pointer) ?? [];
  const subject = place === undefined ? undefined : document.subjects[Number(place)];
  if (subject === undefined) return null;
  const { slug } = subject;
  if (list === 'sections') return named('section', slug, subject.sections[Number(index)]?.workstream);
  if (list === 'milestones') return named('milestone', slug, subject.milestones[Number(index)]?.ref);
  if (list === 'asks') return named('ask', slug, subject.asks?.[Number(index)]?.ref);
  return { kind: 'subject', subject: slug, ref: null };
}

function named(kind: FigureKind, subject: string, ref: string | undefined): FrozenFigure | null {
  return ref === undefined ? null : { kind, subject, ref };
}

/** The pointer of a figure in a document; null when that document does not hold it. */
export function pointerOfFigure(document: PositionParts, { kind, subject, ref }: FrozenFigure): string | null {
  if (kind === 'confidence') return '/confidence';
  if (kind === 'counts') return ref === 'sections' || ref === 'milestones' ? jsonPointer('counts', ref) : null;
  const place = document.subjects.findIndex(({ slug }) => slug === subject);
  const found = document.subjects[place];
  if (found === undefined) return null;
  if (kind === 'subject') return jsonPointer('subjects', place);
  const lists = {
    section: ['sections', found.sections.findIndex(({ workstream }) => workstream === ref)],
    milestone: ['milestones', found.milestones.findIndex((milestone) => milestone.ref === ref)],
    ask: ['asks', (found.asks ?? []).findIndex((ask) => ask.ref === ref)],
  } as const;
  const [list, index] = lists[kind];
  return index < 0 ? null : jsonPointer('subjects', place, list, index);
}

/** Whether two figures are the same one. */
export function isSameFigure(a: FrozenFigure, b: FrozenFigure): boolean {
  return a.kind === b.kind && a.subject === b.subject && a.ref === b.ref;
}
