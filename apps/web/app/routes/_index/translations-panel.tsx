import type { TranslationList } from '@camau/contracts';
import { AppLink } from '../../components/app-link';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import { Panel } from './panel';

const WAITING = ['missing', 'draft', 'stale'] as const;

interface TranslationsPanelProps {
  readonly slug: string;
  readonly translations: Pick<TranslationList, 'items' | 'counts'>;
  readonly isTranslator: boolean;
}

/** What waits for a translator, the first papers named; and what waits to be checked, for whoever may. */
export function TranslationsPanel({ slug, translations, isTranslator }: TranslationsPanelProps) {
  const { t, date } = useTranslator();
  const { items, counts } = translations;
  const waiting = isTranslator ? WAITING.reduce((sum, state) => sum + (counts[state] ?? 0), 0) : 0;
  const toCheck = counts['translated'] ?? 0;
  if (!isTranslator && toCheck === 0) return null;
  const due = items[0]?.dueOn;
  return (
    <Panel heading={t('translations.work.heading')}>
      {waiting + toCheck === 0 && <p className="govuk-body">{t('translations.work.none')}</p>}
      <ul className="camau-work__list">
        {waiting > 0 && (
          <li>
            <AppLink to={paths.translations(slug)}>{t('translations.work.waiting', { count: waiting })}</AppLink>
            {due && <span className="camau-note">{t('translations.work.due', { date: date(due) })}</span>}
          </li>
        )}
        {toCheck > 0 && (
          <li>
            <AppLink to={paths.translations(slug, { state: 'translated' })}>
              {t('translations.work.toCheck', { count: toCheck })}
            </AppLink>
          </li>
        )}
      </ul>
    </Panel>
  );
}
