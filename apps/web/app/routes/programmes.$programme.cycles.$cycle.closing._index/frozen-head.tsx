import type { Cycle, PositionList } from '@camau/contracts';
import { AppLink } from '../../components/app-link';
import { SummaryList } from '../../components/summary-list';
import { useProgramme } from '../../platform/frame';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';

type Latest = Pick<PositionList['items'][number], 'version' | 'sequence' | 'sha256' | 'closedAt' | 'circulatedAt'>;

/** The record the last close froze: version, place in the chain, hash, and where to read it. */
export function FrozenHead({ latest, cycle }: { latest: Latest; cycle: Pick<Cycle, 'ref' | 'state'> }) {
  const { t, instant } = useTranslator();
  const { slug } = useProgramme();
  return (
    <section className="camau-section">
      <h2 className="govuk-heading-m">
        {t('closings.frozen.heading')}{' '}
        {cycle.state === 'reopened' && (
          <strong className="govuk-tag camau-tag--accent-light">{t('positions.underCorrection')}</strong>
        )}
      </h2>
      <SummaryList
        rows={[
          { key: t('closings.frozen.version'), value: latest.version },
          { key: t('closings.frozen.closed'), value: instant(latest.closedAt) },
          {
            key: t('closings.frozen.circulated'),
            value: latest.circulatedAt ? instant(latest.circulatedAt) : t('positions.notCirculated'),
          },
          { key: t('closings.frozen.sequence'), value: latest.sequence },
          { key: t('closings.frozen.hash'), value: <code className="camau-hash">{latest.sha256}</code> },
        ]}
      />
      <p className="govuk-body">
        <AppLink to={paths.position(slug, cycle.ref)}>{t('closings.frozen.read')}</AppLink>
      </p>
      <p className="govuk-body">
        <AppLink to={paths.positionVersions(slug, cycle.ref)}>{t('closings.frozen.versions')}</AppLink>
      </p>
    </section>
  );
}
