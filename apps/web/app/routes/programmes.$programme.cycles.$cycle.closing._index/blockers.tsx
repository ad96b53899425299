import type { Cycle } from '@camau/contracts';
import { AppLink } from '../../components/app-link';
import { useProgramme } from '../../platform/frame';
import { useTranslator } from '../../platform/translation';
import { closingBlockers, type ClosingBlocker } from './view-model';

/** What keeps the cycle from closing, each reason once with links to where it is put right. */
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
          {blockers.map(({ key, words, links }) => (
            <li key={key}>
              {words}
              {words !== '' && links.length > 0 ? <LinkList links={links} /> : links.map(toLink)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Many reports side by side: forty-three of them are a paragraph, not a page. */
function LinkList({ links }: Pick<ClosingBlocker, 'links'>) {
  return (
    <ul className="camau-inline-links">
      {links.map((link) => (
        <li key={link.to}>{toLink(link)}</li>
      ))}
    </ul>
  );
}

function toLink({ name, to }: ClosingBlocker['links'][number]) {
  if (!to.startsWith('#'))
    return (
      <AppLink key={to} to={to}>
        {name}
      </AppLink>
    );
  return (
    <a key={to} className="govuk-link" href={to}>
      {name}
    </a>
  );
}
