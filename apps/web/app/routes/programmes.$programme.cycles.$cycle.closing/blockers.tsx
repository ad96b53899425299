import type { Cycle } from '@camau/contracts';
import { AppLink } from '../../components/app-link';
import { useProgramme } from '../../platform/frame';
import { useTranslator } from '../../platform/translation';
import { closingBlockers } from './view-model';

/** What keeps the cycle from closing, each a link to where it is put right. */
export function Blockers({ cycle }: { cycle: Cycle }) {
  const translator = useTranslator();
  const { t } = translator;
  const blockers = closingBlockers(cycle, useProgramme(), translator);
  return (
    <section className="camau-section">
      <h2 className="govuk-heading-m">{t('closings.blockers.heading')}</h2>
      {blockers.length === 0 ? (
        <p className="govuk-body">{t('closings.blockers.none')}</p>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {blockers.map(({ key, words, to }) => (
            <li key={key}>{to === null ? words : <BlockerLink to={to}>{words}</BlockerLink>}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function BlockerLink({ to, children }: { to: string; children: string }) {
  if (to.startsWith('#'))
    return (
      <a className="govuk-link" href={to}>
        {children}
      </a>
    );
  return <AppLink to={to}>{children}</AppLink>;
}
