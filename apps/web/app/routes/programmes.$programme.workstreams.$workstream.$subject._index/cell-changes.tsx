import type { Cell } from '@camau/contracts';
import { AppLink } from '../../components/app-link';
import { AuthoredText } from '../../components/authored-text';
import { useProgramme } from '../../platform/frame';
import { cycleName } from '../../platform/names';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import { changedMilestones } from './view-model';

/** What changed since the Board last saw the cell, each milestone with its sentences. */
export function CellChanges({ cell }: { cell: Cell }) {
  const translator = useTranslator();
  const { t, date, instantDate } = translator;
  const programme = useProgramme();
  const { changes, lastCirculated } = cell;
  const changed = changedMilestones(changes ?? [], translator);
  return (
    <section className="camau-section">
      <h2 className="govuk-heading-m">{t('workstreams.cell.changes.heading')}</h2>
      {lastCirculated && (
        <p className="govuk-body">
          {t('workstreams.cell.changes.since', {
            cycle: cycleName(lastCirculated.cycle, translator),
            date: instantDate(lastCirculated.circulatedAt),
            dataDate: date(lastCirculated.dataDate),
          })}
        </p>
      )}
      {changes === null ? (
        <p className="govuk-body">
          {t(`workstreams.cell.changes.${lastCirculated === null ? 'nothingCirculated' : 'notShown'}`)}
        </p>
      ) : changed.length === 0 ? (
        <p className="govuk-body">{t('workstreams.cell.changes.none')}</p>
      ) : (
        <ul className="camau-work__list">
          {changed.map(({ ref, title, words }) => (
            <li key={ref}>
              <AppLink to={paths.milestone(programme.slug, cell.subject, ref)}>
                <span className="camau-ref">{ref}</span> <AuthoredText text={title} isUnmarked />
              </AppLink>
              {words.map((sentence) => (
                <span key={sentence} className="camau-note">
                  {sentence}
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
