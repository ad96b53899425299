import { Form } from '@remix-run/react';
import type { Translation } from '@camau/contracts';
import { AppLink } from '../../components/app-link';
import { Button } from '../../components/button';
import { errorOf, type FieldErrors } from '../../components/field-errors';
import { Textarea } from '../../components/inputs';
import { StoredPersonalData } from '../../components/personal-data';
import { useProgramme } from '../../platform/frame';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import type { TranslationAnswer } from './save-translation.server';

const NARRATIVE_LIMIT = 4000;

interface TranslationFormProps {
  readonly text: Translation;
  readonly answer: TranslationAnswer | undefined;
  readonly errors: FieldErrors;
}

/** The translation being written: kept as a draft, or marked as finished. */
export function TranslationForm({ text, answer, errors }: TranslationFormProps) {
  const { t, language } = useTranslator();
  const { slug } = useProgramme();
  const before = text.translation?.words ?? text.text[text.language] ?? '';
  const original = text.language === 'en' ? text.text.cy : text.text.en;
  return (
    <Form method="post" noValidate>
      <input type="hidden" name="version" value={text.editVersion} />
      <StoredPersonalData texts={[original, before]} />
      <Textarea
        field={{
          id: 'words',
          label: t('translations.one.words'),
          labelSize: 'm',
          hint: t('common.form.personalData'),
          error: errorOf(errors, 'words'),
        }}
        defaultValue={answer?.words ?? before}
        limit={NARRATIVE_LIMIT}
        rows={12}
        lang={text.language === language ? undefined : text.language}
      />
      <div className="govuk-button-group">
        <Button name="act" value="translated">
          {t(text.next === null ? 'translations.one.done' : 'translations.one.doneNext')}
        </Button>
        <Button name="act" value="draft" variant="secondary">
          {t('translations.one.draft')}
        </Button>
        {text.next !== null && <AppLink to={paths.translation(slug, text.next)}>{t('translations.one.skip')}</AppLink>}
      </div>
    </Form>
  );
}

/** The second person's part. */
export function CheckForm({ version }: { version: number }) {
  const { t } = useTranslator();
  return (
    <Form method="post" noValidate className="camau-section">
      <p className="govuk-body">{t('translations.one.checkHint')}</p>
      <input type="hidden" name="version" value={version} />
      <Button name="act" value="checked">
        {t('translations.one.check')}
      </Button>
    </Form>
  );
}
