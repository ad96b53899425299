import type { Board } from '@camau/contracts';
import type { Translator } from '@camau/i18n/translator';
import { changeValue, frozenNames, type Change } from './view-model';
import { plainText } from '../platform/names';

export interface ChangeGroup {
  readonly direction: 'worse' | 'better' | 'other';
  readonly sentences: readonly string[];
}

type Names = Pick<Board, 'subjects' | 'workstreams' | 'confidenceScale'>;
type Direction = ChangeGroup['direction'];

const BEST_FIRST = ['complete', 'on_track', 'at_risk', 'off_track'];
const ORDER: readonly Direction[] = ['worse', 'better', 'other'];

/**
 * Changes as the Board reads them: what got worse, what got better, what else moved; one sentence a section or milestone, whatever of it
 * changed. A later forecast is worse; what has no direction (a baseline, a tier, a report) is told apart.
 */
export function groupedChanges(list: readonly Change[], board: Names, translator: Translator): ChangeGroup[] {
  const things = new Map<string, Change[]>();
  for (const change of list) {
    const key = change.kind === 'confidence' ? '' : [change.subject, change.workstream, change.ref].join('/');
    things.set(key, [...(things.get(key) ?? []), change]);
  }
  const told = [...things.values()].map((changes) => ({
    direction: directionOf(changes, board),
    sentence: translator.t('board.changes.thing', {
      what: nameOf(changes[0]!, board, translator),
      facts: translator.list(factsOf(changes, board, translator)),
    }),
  }));
  return ORDER.map((direction) => ({
    direction,
    sentences: told.filter((one) => one.direction === direction).map(({ sentence }) => sentence),
  })).filter(({ sentences }) => sentences.length > 0);
}

function nameOf({ kind, subject, workstream, ref }: Change, board: Names, translator: Translator): string {
  const names = frozenNames(board, translator);
  if (kind === 'confidence') return translator.t('positions.board.confidence.heading');
  if (ref !== undefined) {
    const milestone = board.subjects.flatMap(({ milestones }) => milestones).find((candidate) => candidate.ref === ref);
    const title = plainText(milestone?.title, translator);
    return title ? translator.t('board.question.milestone', { ref, title }) : ref;
  }
  if (workstream === undefined) return names.subject(subject);
  const parts = { subject: names.subject(subject), workstream: names.workstream(workstream) };
  return translator.t('board.changes.section', parts);
}

/** Derived and declared that moved alike are said once. */
function factsOf(changes: readonly Change[], board: Names, translator: Translator): string[] {
  const derived = changes.find(({ kind }) => kind === 'derived');
  const isSaidAlready = ({ kind, from, to }: Change) =>
    kind === 'declared' && derived !== undefined && derived.from === from && derived.to === to;
  const isAlike = changes.some(isSaidAlready);
  return changes
    .filter((change) => !isSaidAlready(change))
    .map((change) =>
      translator.t(`board.changes.fact.${isAlike && change === derived ? 'both' : change.kind}`, {
        from: changeValue(change, change.from, board, translator),
        to: changeValue(change, change.to, board, translator),
      }),
    );
}

function directionOf(changes: readonly Change[], board: Names): Direction {
  // NB: complete is complete, though it came later than forecast.
  if (changes.some(({ to }) => to === 'complete')) return 'better';
  const directions = changes.map((change) => directionOfOne(change, board));
  return directions.includes('worse') ? 'worse' : directions.includes('better') ? 'better' : 'other';
}

function directionOfOne({ kind, from, to }: Change, { confidenceScale }: Names): Direction {
  if (from === null || to === null) return 'other';
  if (kind === 'milestone_forecast') return to > from ? 'worse' : 'better';
  if (kind === 'report') return to === 'not_received' ? 'worse' : 'better';
  const scale = kind === 'confidence' ? confidenceScale.map(({ code }) => code) : BEST_FIRST;
  const [before, after] = [scale.indexOf(from), scale.indexOf(to)];
  if (before < 0 || after < 0 || before === after) return 'other';
  return after > before ? 'worse' : 'better';
}
