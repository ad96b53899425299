import type { Programme } from '@camau/contracts';
import { AppLink } from '../components/app-link';
import { plainText } from '../platform/names';
import { useTranslator } from '../platform/translation';

interface ProgrammeChoiceProps {
  readonly programme: Pick<Programme, 'slug' | 'name'>;
  /** slugs of the other programmes the reader administers */
  readonly others: readonly string[];
  readonly pathOf: (slug: string) => string;
}

/** In which programme a role is given; another one is another page, since its forces and bodies are others. */
export function ProgrammeChoice({ programme, others, pathOf }: ProgrammeChoiceProps) {
  const translator = useTranslator();
  const { t } = translator;
  return (
    <>
      <p className="govuk-body">
        {t('people.programme', { programme: plainText(programme.name, translator) || programme.slug })}
      </p>
      {others.map((slug) => (
        <p key={slug} className="govuk-body">
          <AppLink to={pathOf(slug)}>{t('people.otherProgramme', { programme: slug })}</AppLink>
        </p>
      ))}
    </>
  );
}
