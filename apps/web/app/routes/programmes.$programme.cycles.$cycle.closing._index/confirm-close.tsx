import { Form } from '@remix-run/react';
import type { Closing, Cycle } from '@camau/contracts';
import { AppLink } from '../../components/app-link';
import { PageTools } from '../../components/breadcrumbs';
import { Button } from '../../components/button';
import { PageHead } from '../../components/page-head';
import { WarningText } from '../../components/warning-text';
import { useProgramme, useProgrammeCrumb } from '../../platform/frame';
import { cycleName } from '../../platform/names';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';
import { ClosingProgress } from './closing-progress';
import { useFollowedClose } from './use-followed-close';
import { countWords } from './view-model';

/** The last question before a close: how much is frozen, and that nothing of it changes afterwards. */
export function ConfirmClose({ cycle, closing }: { cycle: Cycle; closing: Closing }) {
  const translator = useTranslator();
  const { t } = translator;
  const { slug } = useProgramme();
  const name = cycleName(cycle.ref, translator);
  const back = paths.closing(slug, cycle.ref);
  const { progress, follow } = useFollowedClose(slug, cycle.ref);
  const counts = countWords(closing.counts, translator);
  return (
    <>
      <PageTools
        crumbs={[
          useProgrammeCrumb(),
          { text: name, to: paths.cycle(slug, cycle.ref) },
          { text: t('closings.title', { cycle: name }), to: back },
        ]}
      />
      <PageHead title={t('closings.close.confirm')} caption={name} />
      <p className="govuk-body-l">{t('closings.close.counts', { version: closing.nextPositionVersion, counts })}</p>
      <WarningText>{t('closings.close.warning')}</WarningText>
      <Form method="post" action={back} className="camau-choices" onSubmit={follow}>
        <input type="hidden" name="action" value="close" />
        <input type="hidden" name="version" value={cycle.version} />
        <input type="hidden" name="seenState" value={cycle.state} />
        <Button variant="warning" isAwaited={progress !== null}>
          {t('closings.close.press')}
        </Button>
        {progress === null && <AppLink to={back}>{t('closings.close.back')}</AppLink>}
      </Form>
      <ClosingProgress progress={progress} />
    </>
  );
}
