import type { Programme } from '@camau/contracts';
import { useTranslator } from '../platform/translation';
import { AuthoredText } from './authored-text';

interface SubjectNameProps {
  readonly programme: Pick<Programme, 'forces'>;
  /** a force's slug; null or `national` is the national part */
  readonly subject: string | null;
}

/** The name of a report's subject or of a milestone's force, in the language it is written in. */
export function SubjectName({ programme, subject }: SubjectNameProps) {
  const { t } = useTranslator();
  if (subject === null || subject === 'national') return <>{t('milestones.national')}</>;
  return <AuthoredText text={programme.forces.find(({ slug }) => slug === subject)?.name} empty={subject} isUnmarked />;
}

interface WorkstreamNameProps {
  readonly programme: Pick<Programme, 'workstreams'>;
  readonly workstream: string;
}

/** The name of a workstream from its ref, in the language it is written in. */
export function WorkstreamName({ programme, workstream }: WorkstreamNameProps) {
  return (
    <AuthoredText
      text={programme.workstreams.find(({ ref }) => ref === workstream)?.name}
      empty={workstream}
      isUnmarked
    />
  );
}
