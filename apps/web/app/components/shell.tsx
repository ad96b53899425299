import type { ReactNode } from 'react';
import { useFrame, useProgrammeOfPage } from '../platform/frame';
import { useTranslator } from '../platform/translation';
import { AsAtMarker } from './as-at';
import { DemonstrationBanner } from './demonstration-banner';
import { focusField } from './focus-field';
import { Footer } from './footer';
import { Header } from './header';
import { Navigation } from './navigation';
import { NotificationBanner } from './notice';

/** The frame of every page: skip link, header, navigation, banners, main, footer. */
export function Shell({ children }: { children: ReactNode }) {
  const { t } = useTranslator();
  const { me, installation, notice } = useFrame();
  const programme = useProgrammeOfPage();
  return (
    <>
      <a href="#main" className="govuk-skip-link" onClick={(event) => focusField(event, 'main')}>
        {t('common.skipLink')}
      </a>
      <Header me={me} />
      {me && <Navigation me={me} programme={programme} />}
      <div className="govuk-width-container camau-page">
        <DemonstrationBanner installation={installation} isIllustrative={programme?.illustrative ?? false} />
        <AsAtMarker />
        <main className="govuk-main-wrapper camau-main" id="main" tabIndex={-1}>
          {notice && <NotificationBanner notice={notice} />}
          {children}
        </main>
      </div>
      <Footer version={installation?.version ?? null} />
    </>
  );
}
