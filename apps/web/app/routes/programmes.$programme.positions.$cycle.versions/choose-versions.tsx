import { Form } from '@remix-run/react';
import { Button } from '../../components/button';
import { Select } from '../../components/inputs';
import { useAsAt } from '../../platform/frame';
import { useTranslator } from '../../platform/translation';

interface ChooseVersionsProps {
  readonly versions: readonly { readonly version: number }[];
  readonly compared: { readonly from: number; readonly to: number };
}

/** Any two versions: a plain form whose answer is an address. */
export function ChooseVersions({ versions, compared }: ChooseVersionsProps) {
  const { t } = useTranslator();
  const asAt = useAsAt();
  const choices = versions.map(({ version }) => ({
    value: String(version),
    label: t('positions.one.version', { version }),
  }));
  return (
    <section className="camau-section">
      <h2 className="govuk-heading-m">{t('closings.versions.choose')}</h2>
      <Form method="get" className="camau-choices">
        {asAt && <input type="hidden" name="asAt" value={asAt} />}
        <Select
          key={`from${compared.from}`}
          field={{ id: 'from', label: t('closings.versions.from') }}
          choices={choices}
          defaultValue={String(compared.from)}
        />
        <Select
          key={`to${compared.to}`}
          field={{ id: 'to', label: t('closings.versions.to') }}
          choices={choices}
          defaultValue={String(compared.to)}
        />
        <Button variant="secondary">{t('closings.versions.compare')}</Button>
      </Form>
    </section>
  );
}
