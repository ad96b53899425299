import type { Source } from '@camau/contracts';
import { useTranslator } from '../platform/translation';

/** Where a fact comes from, small, beside the fact: a document of ours by its number and line, the file's whole name in the title. */
export function SourceMark({ source }: { source: Source }) {
  const { t } = useTranslator();
  const { kind, file, line, url } = source;
  const mark = t(`common.source.mark.${kind}`);
  if (kind === 'published' && url && /^https:\/\//.test(url)) {
    return (
      <a className="camau-source" href={url} rel="noreferrer external">
        {t('common.source.published')}
      </a>
    );
  }
  if (kind !== 'seed' || file === null) return <span className="camau-source">{mark}</span>;
  return (
    <span className="camau-source" title={file}>
      {line === null
        ? t('programmes.documentNumber', { number: documentNumber(file) })
        : t('common.source.seed', { file: documentNumber(file), line })}
    </span>
  );
}

/** The short number a source document goes by: `004_b8….txt` → `004`. */
export function documentNumber(file: string): string {
  return /^(\d+)_/.exec(file)?.[1] ?? file;
}
