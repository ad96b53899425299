import type { TranslationItem } from '@camau/contracts';
import { AppLink } from '../../components/app-link';
import { column, DataTable } from '../../components/data-table';
import { useProgramme } from '../../platform/frame';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import { DueOn } from '../../translations/due-on';
import { placePath, placeWords } from '../../translations/place-of-text';

const OPENING = 110;

/** Texts that wait, the first due first: how each begins, where it stands, into which language, how far. */
export function TextsTable({ items, today }: { items: readonly TranslationItem[]; today: string }) {
  const translator = useTranslator();
  const { t, number, language } = translator;
  const programme = useProgramme();
  const names = ['text', 'place', 'into', 'state', 'due'] as const;
  return (
    <DataTable
      caption={t('translations.table')}
      isCaptionHidden
      columns={[
        ...names.map((name) => column(name, t(`translations.column.${name}`))),
        column('words', t('translations.column.words'), true),
      ]}
      rows={items.map((item) => {
        const original = item.language === 'en' ? 'cy' : 'en';
        return {
          key: item.key,
          cells: [
            <AppLink key="text" to={paths.translation(programme.slug, item.key)}>
              <span lang={original === language ? undefined : original}>{opening(item.text[original] ?? '')}</span>
            </AppLink>,
            <AppLink key="place" to={placePath(programme.slug, item)}>
              {placeWords(programme, item, translator)}
            </AppLink>,
            t(`translations.language.${item.language}`),
            t(`translations.state.${item.state}`),
            item.dueOn ? <DueOn key="due" dueOn={item.dueOn} today={today} /> : t('translations.live'),
            number(item.words),
          ],
        };
      })}
    />
  );
}

function opening(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length <= OPENING ? line : `${line.slice(0, line.lastIndexOf(' ', OPENING))} …`;
}
