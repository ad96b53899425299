import { AppLink } from '../../components/app-link';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import { Panel } from './panel';
import type { ProgrammeWork } from './view-model';

/** An administrator's part of the home page: who has not come in yet, who holds no role. */
export function PeoplePanel({ people }: { people: NonNullable<ProgrammeWork['people']> }) {
  const { t } = useTranslator();
  return (
    <Panel heading={t('work.people.heading')}>
      {people.length === 0 ? (
        <p className="govuk-body">{t('work.people.none')}</p>
      ) : (
        <ul className="camau-work__list">
          {people.map(({ state, count }) => (
            <li key={state}>
              <AppLink to={paths.people({ state })}>{t(`work.people.${state}`, { count })}</AppLink>
            </li>
          ))}
        </ul>
      )}
      <p className="govuk-body">
        <AppLink to={paths.people()}>{t('work.people.all')}</AppLink>
      </p>
    </Panel>
  );
}
