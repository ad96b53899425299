import { useTranslator } from '../platform/translation';
import type { ComparedText, MarkedPart } from './mark-words.server';

interface MarkedWordsProps {
  readonly texts: readonly ComparedText[];
  /** before shows what was taken away, now what was added */
  readonly side: 'before' | 'now';
}

/** One side of a comparison: the reader's language, the other below it. What changed is marked by line and by words, not by colour alone. */
export function MarkedWords({ texts, side }: MarkedWordsProps) {
  const { t, language: reader } = useTranslator();
  const hidden = side === 'before' ? 'added' : 'removed';
  const shown = texts.filter(({ parts }) => parts.some(({ kind }) => kind !== hidden));
  if (shown.length === 0) return <span className="camau-empty">{t('common.fallback.none')}</span>;
  return shown.map(({ language, parts }, index) => (
    <div key={language} className="camau-narrative" lang={language === reader ? undefined : language}>
      {(index > 0 || language !== reader) && (
        <span className="camau-language-mark" lang={reader}>
          {t(`reviews.compare.in.${language}`)}
        </span>
      )}
      <p className="govuk-body">
        {parts
          .filter(({ kind }) => kind !== hidden)
          .map((part, at) => (
            <MarkedRun key={`${at}${part.kind}`} part={part} reader={reader} />
          ))}
      </p>
    </div>
  ));
}

function MarkedRun({ part: { kind, text }, reader }: { part: MarkedPart; reader: string }) {
  const { t } = useTranslator();
  if (kind === 'same') return <>{text}</>;
  const Mark = kind === 'added' ? 'ins' : 'del';
  return (
    <Mark className="camau-marked">
      <span className="govuk-visually-hidden" lang={reader}>
        {t(`reviews.compare.${kind}`)}{' '}
      </span>
      {text}
      <span className="govuk-visually-hidden" lang={reader}>
        {' '}
        {t('reviews.compare.end')}
      </span>
    </Mark>
  );
}
