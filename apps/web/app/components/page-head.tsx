import type { ReactNode } from 'react';
import { chooseText } from '@camau/i18n/translator';
import { useDocumentTitle } from '../platform/document-title';
import { useProgrammeOfPage } from '../platform/frame';
import { useTranslator } from '../platform/translation';
import { pageTitle } from './page-title';

interface PageHeadProps {
  readonly title: string;
  readonly lang?: string;
  /** the document's title, where the heading would only repeat the programme's name */
  readonly documentTitle?: string;
  /** small words above the heading: what kind of page, or the wider record */
  readonly caption?: ReactNode;
  readonly hasErrors?: boolean;
  readonly children?: ReactNode;
}

/** The document's title and the page's one heading; children stand beside it. */
export function PageHead({ title, lang, documentTitle = title, caption, hasErrors = false, children }: PageHeadProps) {
  const translator = useTranslator();
  const programme = chooseText(useProgrammeOfPage()?.name, translator.language)?.text;
  useDocumentTitle(pageTitle(translator, documentTitle, programme, hasErrors));
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
