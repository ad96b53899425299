import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageTools } from '../../components/breadcrumbs';
import { ButtonLink } from '../../components/button';
import { PageHead } from '../../components/page-head';
import { useProgramme, useProgrammeCrumb } from '../../platform/frame';
import { cycleName } from '../../platform/names';
import { pathOf } from '../../platform/parameters';
import { read } from '../../platform/request.server';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import { CalendarTable } from './calendar-table';
import { countedWords, holidayNotes, nextWords } from './view-model';

export async function loader(args: LoaderFunctionArgs) {
  const path = pathOf(args.params, 'programme');
  return read(args, (api, asAt) =>
    api.GET('/api/v1/programmes/{programme}/calendar', { params: { path, query: { asAt } } }),
  );
}

export default function CyclesPage() {
  const translator = useTranslator();
  const { t } = translator;
  const { slug } = useProgramme();
  const calendar = useLoaderData<typeof loader>();
  const moved = calendar.items
    .map(({ ref, steps }) => ({ ref, notes: holidayNotes({ steps }, translator) }))
    .filter(({ notes }) => notes.length > 0);
  return (
    <>
      <PageTools crumbs={[useProgrammeCrumb()]} />
      <PageHead title={t('cycles.title')}>
        {calendar.allowedActions.includes('plan') && (
          <ButtonLink to={paths.newCycle(slug)}>{t('calendar.add.link')}</ButtonLink>
        )}
      </PageHead>
      <section aria-labelledby="next-heading" className="camau-section">
        <h2 className="govuk-heading-s" id="next-heading">
          {t('calendar.next.heading')}
        </h2>
        <p className="govuk-body-l">{nextWords(calendar, translator)}</p>
      </section>
      {calendar.items.length === 0 ? (
        <p className="govuk-inset-text">{t('cycles.empty')}</p>
      ) : (
        <CalendarTable cycles={calendar.items} />
      )}
      <section aria-labelledby="holidays-heading" className="camau-section">
        <h2 className="govuk-heading-m" id="holidays-heading">
          {t('calendar.holidays.heading')}
        </h2>
        {moved.length === 0 && <p className="govuk-body">{t('calendar.holidays.none')}</p>}
        {moved.map(({ ref, notes }) => (
          <div key={ref}>
            <h3 className="govuk-heading-s">{cycleName(ref, translator)}</h3>
            <ul className="govuk-list govuk-list--bullet">
              {notes.map(({ on, words }) => (
                <li key={on}>{words}</li>
              ))}
            </ul>
          </div>
        ))}
        <p className="govuk-body">
          {t('calendar.lead')} {countedWords(calendar, translator)}
        </p>
      </section>
    </>
  );
}
