import type { Source } from '@camau/contracts';
import { useTranslator } from '../platform/translation';

/** Where a fact comes from, small, beside the fact. */
export function SourceMark({ source }: { source: Source }) {
  const { t } = useTranslator();
  const mark = t(`common.source.mark.${source.kind}`);
  if (source.kind === 'published' && source.url && /^https:\/\//.test(source.url)) {
    return (
      <a className="camau-source" href={source.url} rel="noreferrer external">
        {mark}
      </a>
    );
  }
  const where =
    source.kind === 'seed' && source.file
      ? t('common.source.seed', { file: documentNumber(source.file), line: source.line ?? '' })
      : t(`common.source.${source.kind}`);
  return <span className="camau-source">{source.kind === 'seed' ? where : mark}</span>;
}

/** The short number a source document goes by: `004_b8….txt` → `004`. */
export function documentNumber(file: string): string {
  return /^(\d+)_/.exec(file)?.[1] ?? file;
}
