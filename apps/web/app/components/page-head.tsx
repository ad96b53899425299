import type { ReactNode } from 'react';
import { chooseText } from '@camau/i18n/translator';
import { useDocumentTitle } from '../platform/document-title';
import { useProgrammeOfPage } from '../platform/frame';
import { useTranslator } from '../platform/translation';
import { pageTitle } from './page-title';

interface PageHeadProps {
  readonly title: string;
  readonly lang?: string;
  /** small words above the heading: what kind of page, or the wider record */
  readonly caption?: ReactNode;
  readonly hasErrors?: boolean;
  readonly children?: ReactNode;
}

/** The document's title and the page's one heading; children stand beside it. */
export function PageHead({ title, lang, caption, hasErrors = false, children }: PageHeadProps) {
  const translator = useTranslator();
  const programme = chooseText(useProgrammeOfPage()?.name, translator.language)?.text;
  useDocumentTitle(pageTitle(translator, title, programme, hasErrors));
  return (
    <div className="camau-page-head">
      <div>
        {caption && <span className="govuk-caption-l">{caption}</span>}
        <h1 className="govuk-heading-l" lang={lang}>
          {title}
        </h1>
      </div>
      {children}
    </div>
  );
}
