import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { TRANSLATED_IN_PLACE, type TextPlace } from '@camau/domain';
import { AppLink } from '../../components/app-link';
import { PageTools } from '../../components/breadcrumbs';
import { ErrorSummary } from '../../components/error-summary';
import { fieldErrors } from '../../components/field-errors';
import { PageHead } from '../../components/page-head';
import { SideBySide } from '../../components/side-by-side';
import { useProgramme, useProgrammeCrumb } from '../../platform/frame';
import { pathOf } from '../../platform/parameters';
import { read } from '../../platform/request.server';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import { DueOn } from '../../translations/due-on';
import { placePath, placeWords } from '../../translations/place-of-text';
import { CheckForm, TranslationForm } from './forms';
import { OriginalWords, Terms, WhoDidWhat } from './original';
import { saveTranslation } from './save-translation.server';

export async function loader(args: LoaderFunctionArgs) {
  return read(args, (api, asAt) =>
    api.GET('/api/v1/programmes/{programme}/translations/{key}', {
      params: { path: pathOf(args.params, 'programme', 'key'), query: { asAt } },
    }),
  );
}

export const action = (args: ActionFunctionArgs) => saveTranslation(args);

export default function TranslationPage() {
  const translator = useTranslator();
  const { t } = translator;
  const programme = useProgramme();
  const text = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = fieldErrors(answer?.errors ?? []);
  const crumbs = [useProgrammeCrumb(), { text: t('translations.title'), to: paths.translations(programme.slug) }];
  const waiting = t(`translations.one.waiting.${text.language}`, { count: text.waiting });
  return (
    <>
      <PageTools crumbs={crumbs} />
      <ErrorSummary errors={errors} />
      <PageHead
        title={t(text.language === 'cy' ? 'translations.one.title' : 'translations.one.titleEn')}
        caption={placeWords(programme, text, translator)}
        hasErrors={errors.items.length > 0}
      />
      <p className="govuk-body camau-measure">
        {t(`translations.one.${keptAs(text.kind)}`)}{' '}
        <AppLink to={placePath(programme.slug, text)}>{placeWords(programme, text, translator)}</AppLink>
      </p>
      <p className="govuk-body">
        {text.dueOn && <DueOn dueOn={text.dueOn} today={text.today} isSentence />} {waiting}
      </p>
      <OriginalWords text={text} />
      <SideBySide
        main={
          text.allowedActions.includes('translate') ? (
            <TranslationForm key={`${text.key} ${text.editVersion}`} text={text} answer={answer} errors={errors} />
          ) : (
            <StandingWords text={text} />
          )
        }
        aside={
          <>
            <Terms text={text} />
            <WhoDidWhat text={text} isShown={answer?.isConflict ?? false} />
          </>
        }
      />
      {text.allowedActions.includes('check') && <CheckForm version={text.editVersion} />}
    </>
  );
}

/** How a translation of a text is kept: beside a frozen one, in a record of the plan, or beside what may still be edited. */
function keptAs(kind: TextPlace): 'frozen' | 'live' | 'beside' {
  if (kind === 'position' || kind === 'submission') return 'frozen';
  return (TRANSLATED_IN_PLACE as readonly TextPlace[]).includes(kind) ? 'live' : 'beside';
}

/** The translation for those who do not write it. */
function StandingWords({ text }: { text: ReturnType<typeof useLoaderData<typeof loader>> }) {
  const { t, language } = useTranslator();
  return (
    <section>
      <h2 className="govuk-heading-m">{t('translations.one.stands')}</h2>
      {text.translation ? (
        <p className="govuk-body camau-narrative" lang={text.language === language ? undefined : text.language}>
          {text.translation.words}
        </p>
      ) : (
        <p className="govuk-body">{t('translations.one.none')}</p>
      )}
    </section>
  );
}
