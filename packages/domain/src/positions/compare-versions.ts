import { LANGUAGES, type BilingualText, type Language } from '../texts/bilingual-text.js';
import { comparePositions } from './compare-positions.js';
import type {
  PositionAsk,
  PositionChange,
  PositionDocument,
  PositionSection,
  PositionSubject,
  VersionChange,
} from './position-document.js';

type Comparable = Pick<PositionDocument, 'confidence' | 'subjects'>;

const WORDS = ['reason', 'achieved', 'planned'] as const satisfies readonly (keyof PositionSection)[];

/**
 * What differs between two versions of one cycle's position, field by field (domain.md, "Reopening"): everything `comparePositions`
 * lists, then which submission each part was taken from, every narrative and every ask taken for the Board, language by language.
 */
export function compareVersions(earlier: Comparable, later: Comparable): PositionChange[] {
  const slugs = [...new Set([...later.subjects, ...earlier.subjects].map(({ slug }) => slug))];
  return [
    ...comparePositions(earlier, later),
    ...textChanges(earlier.confidence.reason, later.confidence.reason).map(
      (change) => ({ kind: 'confidence_reason', ...change }) as const,
    ),
    ...slugs.flatMap((slug) =>
      subjectChanges(
        slug,
        earlier.subjects.find((subject) => subject.slug === slug),
        later.subjects.find((subject) => subject.slug === slug),
      ),
    ),
  ];
}

function subjectChanges(
  subject: string,
  before: PositionSubject | undefined,
  after: PositionSubject | undefined,
): VersionChange[] {
  const from = before?.submission?.number.toString() ?? null;
  const to = after?.submission?.number.toString() ?? null;
  const reasons = textChanges(before?.notReceivedReason, after?.notReceivedReason);
  return [
    ...(from === to ? [] : [{ kind: 'submission', subject, from, to } as const]),
    ...reasons.map((change) => ({ kind: 'not_received_reason', subject, ...change }) as const),
    ...wordChanges(subject, before?.sections ?? [], after?.sections ?? []),
    ...askChanges(subject, before?.asks ?? [], after?.asks ?? []),
  ];
}

function wordChanges(
  subject: string,
  before: readonly PositionSection[],
  after: readonly PositionSection[],
): VersionChange[] {
  const workstreams = [...new Set([...after, ...before].map(({ workstream }) => workstream))];
  return workstreams.flatMap((workstream) => {
    const [earlier, later] = [before, after].map((sections) => sections.find((each) => each.workstream === workstream));
    return WORDS.flatMap((field) =>
      textChanges(earlier?.[field], later?.[field]).map(
        (change) => ({ kind: 'words', subject, workstream, field, ...change }) as const,
      ),
    );
  });
}

function askChanges(subject: string, before: readonly PositionAsk[], after: readonly PositionAsk[]): VersionChange[] {
  const refs = [...new Set([...after, ...before].map(({ ref }) => ref))].sort();
  return refs.flatMap((ref) => {
    const [earlier, later] = [before, after].map((asks) => asks.find((ask) => ask.ref === ref));
    return textChanges(earlier?.text, later?.text).map((change) => ({ kind: 'ask', subject, ref, ...change }) as const);
  });
}

type Text = BilingualText | null | undefined;

function textChanges(
  before: Text,
  after: Text,
): { readonly language: Language; readonly from: string | null; readonly to: string | null }[] {
  return LANGUAGES.map((language) => ({
    language,
    from: before?.[language] ?? null,
    to: after?.[language] ?? null,
  })).filter(({ from, to }) => from !== to);
}
