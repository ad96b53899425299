import { Form, useLocation } from '@remix-run/react';
import { useAsAt, useFrame, useProgrammeOfPage } from '../platform/frame';
import { useTranslator } from '../platform/translation';
import { paths } from '../paths';
import { AppLink } from './app-link';

/** Says, on top of a page that looks back, which day it shows; nothing on a live page. */
export function AsAtMarker() {
  const { t, date } = useTranslator();
  const asAt = useAsAt();
  const { pathname } = useLocation();
  if (!asAt || !/^\d{4}-\d{2}-\d{2}/.test(asAt)) return null;
  return (
    <section className="camau-as-at-marker" aria-label={t('common.asAt.label')}>
      <p className="govuk-body">{t('common.asAt.banner', { date: date(asAt) })}</p>
      <a className="govuk-link" href={pathname}>
        {t('common.asAt.live')}
      </a>
    </section>
  );
}

/** The one place of a programme page to pick the date to look back to. */
export function AsAtPicker() {
  const { t, date } = useTranslator();
  const asAt = useAsAt();
  const { pathname, search } = useLocation();
  const today = useFrame().installation?.factsClock.today;
  const others = [...new URLSearchParams(search)].filter(([name]) => !['asAt', 'cursor', 'lang'].includes(name));
  return (
    <details className="govuk-details camau-as-at-picker">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{t('common.asAt.open')}</span>
      </summary>
      <Form method="get" action={pathname} className="govuk-details__text camau-as-at-picker__form" reloadDocument>
        {others.map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        <div className="govuk-form-group">
          <label className="govuk-label" htmlFor="as-at">
            {t('common.asAt.label')}
          </label>
          <div id="as-at-hint" className="govuk-hint">
            {t('common.asAt.hint', { example: date('2019-07-01') })}
          </div>
          <input
            className="govuk-input govuk-input--width-10"
            type="date"
            id="as-at"
            name="asAt"
            defaultValue={asAt?.slice(0, 10) ?? ''}
            max={today}
            aria-describedby="as-at-hint"
          />
        </div>
        <button type="submit" className="govuk-button govuk-button--secondary">
          {t('common.asAt.show')}
        </button>
      </Form>
      <ComparisonLink />
    </details>
  );
}

/** The way from looking back to one date to comparing two, for those who read the plan. */
function ComparisonLink() {
  const { t } = useTranslator();
  const { me } = useFrame();
  const slug = useProgrammeOfPage()?.slug;
  if (slug === undefined || !me?.permissions[slug]?.includes('milestone:read')) return null;
  return (
    <p className="govuk-body">
      <AppLink to={paths.compare(slug)}>{t('workstreams.compare.link')}</AppLink>
    </p>
  );
}
