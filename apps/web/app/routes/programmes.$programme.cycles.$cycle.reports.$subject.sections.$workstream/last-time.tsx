import type { BilingualText, ReportSection } from '@camau/contracts';
import type { ReactNode } from 'react';
import { AuthoredText } from '../../components/authored-text';
import { SideBySide } from '../../components/side-by-side';
import { cycleName } from '../../platform/names';
import { useTranslator } from '../../platform/translation';

interface BesideLastTimeProps {
  readonly previous: ReportSection['previous'];
  /** what was said last time in answer to the same question */
  readonly words: BilingualText | null | undefined;
  readonly children: ReactNode;
}

/** A field with last time's accepted words to read: beside it where there is room, folded above it where there is not. Never copied. */
export function BesideLastTime({ previous, words, children }: BesideLastTimeProps) {
  const translator = useTranslator();
  const { t } = translator;
  if (!previous || (!words && !previous.noChange)) return children;
  const said = words ? <AuthoredText text={words} isNarrative /> : t('progress-reports.section.noChange');
  const title = t('progress-reports.section.previous', { cycle: cycleName(previous.cycle, translator) });
  return (
    <SideBySide
      main={
        <>
          <details className="govuk-details camau-last-time camau-last-time--narrow">
            <summary className="govuk-details__summary">
              <span className="govuk-details__summary-text">{title}</span>
            </summary>
            <div className="govuk-details__text">{said}</div>
          </details>
          {children}
        </>
      }
      aside={
        <div className="camau-last-time camau-last-time--wide">
          <h3 className="govuk-heading-s">{title}</h3>
          <p className="govuk-body">{said}</p>
        </div>
      }
    />
  );
}
