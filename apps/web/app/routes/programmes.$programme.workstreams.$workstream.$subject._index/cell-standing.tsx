import type { Cell } from '@camau/contracts';
import type { Translator } from '@camau/i18n/translator';
import { AppLink } from '../../components/app-link';
import { AuthoredText } from '../../components/authored-text';
import { reasonSentences } from '../../components/derived-reasons';
import { StatusCounts, StatusTag } from '../../components/status-tag';
import { SummaryList, type SummaryRow } from '../../components/summary-list';
import { useProgramme } from '../../platform/frame';
import { cycleName } from '../../platform/names';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import { basisWords } from './view-model';

/** Where the cell stands, why, and what comes next. */
export function CellStandingPart({ cell }: { cell: Cell }) {
  const translator = useTranslator();
  const { t } = translator;
  const { slug } = useProgramme();
  return (
    <section className="camau-section">
      <h2 className="govuk-visually-hidden">{t('workstreams.cell.standing')}</h2>
      {cell.status && (
        <div className="camau-standing">
          <StatusTag status={cell.status} />
          <div>
            {reasonSentences(cell.reasons, translator).map((sentence) => (
              <p key={sentence} className="govuk-body-l camau-standing__sentence">
                {sentence}
              </p>
            ))}
            {cell.inScope && cell.open > 0 && (
              <p className="govuk-body camau-standing__sentence">
                {t('workstreams.cell.openWords', { open: cell.open, overdue: cell.overdue })}
              </p>
            )}
          </div>
        </div>
      )}
      <p className="govuk-body">{basisWords(cell, translator)}</p>
      {cell.status && (
        <>
          <h3 className="govuk-heading-s">{t('workstreams.cell.counts')}</h3>
          <StatusCounts
            counts={cell.counts}
            linkOf={
              cell.basis === 'live'
                ? (status) => paths.milestones(slug, { force: cell.subject, workstream: cell.workstream, status })
                : undefined
            }
          />
          <SummaryList
            rows={[
              { key: t('workstreams.cell.next'), value: <NextMilestone cell={cell} /> },
              declaredRow(cell, translator),
            ]}
          />
        </>
      )}
    </section>
  );
}

function declaredRow({ lastCirculated, declared }: Cell, translator: Translator): SummaryRow {
  const { t } = translator;
  const cycle = lastCirculated ? cycleName(lastCirculated.cycle, translator) : t('common.none');
  return {
    key: t('workstreams.cell.declared', { cycle }),
    value: declared ? <StatusTag status={declared} isCompact /> : t('workstreams.cell.declaredNone'),
  };
}

function NextMilestone({ cell }: { cell: Cell }) {
  const { t, date } = useTranslator();
  const { slug } = useProgramme();
  if (!cell.next) return <>{t('workstreams.cell.noNext')}</>;
  return (
    <>
      <time dateTime={cell.next.forecastOn}>{date(cell.next.forecastOn)}</time>:{' '}
      <AppLink to={paths.milestone(slug, cell.subject, cell.next.ref)}>
        <span className="camau-ref">{cell.next.ref}</span> <AuthoredText text={cell.next.title} isUnmarked />
      </AppLink>
    </>
  );
}
