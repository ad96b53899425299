import { isRouteErrorResponse, useLocation, useRouteError } from '@remix-run/react';
import { isFault, type Fault } from '../platform/fault';
import { useTranslator } from '../platform/translation';
import { paths } from '../paths';
import { PageHead } from './page-head';

const KIND_OF_STATUS: Readonly<Record<number, string>> = {
  400: 'notUnderstood',
  422: 'notUnderstood',
  401: 'signedOut',
  403: 'forbidden',
  404: 'notFound',
  503: 'unavailable',
};

/** The page for anything that went wrong. A form that was being sent is kept, to be sent again. */
export function ErrorPage() {
  const { t } = useTranslator();
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const fault = isRouteErrorResponse(error) && isFault(error.data) ? error.data : null;
  const kind = fault?.code === 'cross_site' ? 'crossSite' : (KIND_OF_STATUS[status] ?? 'failed');
  const title = t(`common.pages.${kind}.title`);
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <PageHead title={title} />
        {fault?.form ? (
          <KeptForm fault={fault} isSignedOut={kind === 'signedOut'} />
        ) : (
          <p className="govuk-body-l">{t(`common.pages.${kind}.text`, { requestId: fault?.requestId ?? '' })}</p>
        )}
        {kind === 'notUnderstood' && <PartsNotUnderstood problems={fault?.problems ?? []} />}
        {kind === 'failed' && fault?.form && (
          <p className="govuk-body">{t('common.pages.failed.text', { requestId: fault.requestId })}</p>
        )}
        <p className="govuk-body">
          <a className="govuk-link" href={paths.home()}>
            {t('common.pages.home')}
          </a>
        </p>
      </div>
    </div>
  );
}

/** What in the address is wrong, in words, and the same page without looking back to another date. */
function PartsNotUnderstood({ problems }: { problems: NonNullable<Fault['problems']> }) {
  const { t } = useTranslator();
  const { pathname } = useLocation();
  const isAsAt = problems.some(({ pointer }) => pointer === '?asAt');
  return (
    <>
      <ul className="govuk-list govuk-list--bullet">
        {problems.map(({ pointer, text }) => (
          <li key={`${pointer}${text}`}>{pointer === '?asAt' ? `${t('common.asAt.label')}: ${text}` : text}</li>
        ))}
      </ul>
      {isAsAt && (
        <p className="govuk-body">
          <a className="govuk-link" href={pathname}>
            {t('common.asAt.live')}
          </a>
        </p>
      )}
    </>
  );
}

/** What was typed, readable and ready to be sent again to the same address. */
function KeptForm({ fault, isSignedOut }: { fault: Fault; isSignedOut: boolean }) {
  const { t } = useTranslator();
  const { pathname, search } = useLocation();
  const fields = fault.form ?? [];
  const words = fields.filter(({ value }) => /\s/.test(value.trim()));
  return (
    <>
      <p className="govuk-body-l">{t(isSignedOut ? 'common.pages.signedOut.form' : 'common.pages.unavailable.form')}</p>
      {words.map(({ name, value }) => (
        <blockquote key={`${name}${value}`} className="govuk-inset-text camau-kept-words">
          {value}
        </blockquote>
      ))}
      {isSignedOut && (
        <p className="govuk-body">
          <a className="govuk-link" href={paths.signIn()} target="_blank" rel="noreferrer">
            {t('common.pages.signedOut.tab')}
          </a>
        </p>
      )}
      <form method="post" action={`${pathname}${search}`}>
        {fields.map(({ name, value }) => (
          <textarea key={`${name}${value}`} name={name} defaultValue={value} hidden readOnly />
        ))}
        <button type="submit" className="govuk-button">
          {t('common.pages.unavailable.retry')}
        </button>
      </form>
    </>
  );
}
