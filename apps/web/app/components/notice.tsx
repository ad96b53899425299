import { Form } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { useTranslator } from '../platform/translation';

/** What a page says once after something was done: a catalogue key and what its sentence needs. */
export interface Notice {
  readonly key: string;
  readonly params?: Record<string, string | number>;
  readonly kind?: 'success' | 'important';
  /** the way to take back what was done: where to, what of, and the page to come back to */
  readonly undo?: { readonly to: string; readonly items: string; readonly back: string };
}

/** GOV.UK notification banner, focused when it appears so that it is also heard. */
export function NotificationBanner({ notice }: { notice: Notice }) {
  const { t } = useTranslator();
  const banner = useRef<HTMLDivElement>(null);
  const kind = notice.kind ?? 'success';
  useEffect(() => banner.current?.focus(), [notice]);
  return (
    <div
      ref={banner}
      tabIndex={-1}
      className={`govuk-notification-banner camau-notice camau-notice--${kind}`}
      role={kind === 'success' ? 'alert' : 'region'}
      aria-labelledby="notice-title"
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id="notice-title">
          {t(`common.notice.${kind}`)}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        <p className="govuk-notification-banner__heading">{t(notice.key, notice.params)}</p>
        {notice.undo && (
          <Form method="post" action={notice.undo.to}>
            <input type="hidden" name="items" value={notice.undo.items} />
            <input type="hidden" name="back" value={notice.undo.back} />
            <button type="submit" className="govuk-button govuk-button--secondary camau-notice__undo">
              {t('common.notice.undo')}
            </button>
          </Form>
        )}
      </div>
    </div>
  );
}
