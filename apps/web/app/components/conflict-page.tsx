import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslator } from '../platform/translation';
import { AppLink } from './app-link';
import { Button } from './button';
import { ConflictTable, type ConflictField } from './conflict-table';
import { PageHead } from './page-head';

interface ConflictPageProps {
  /** whose record it is */
  readonly caption: ReactNode;
  readonly fields: readonly ConflictField[];
  /** version to save over, if the reader so chooses */
  readonly version: number;
  /** everything that was typed, by field name: it rides along */
  readonly typed: Readonly<Record<string, string>>;
  readonly keepTheirsTo: string;
}

/** Somebody saved meanwhile: both values of each field, then a choice. Nothing typed is lost. */
export function ConflictPage({ caption, fields, version, typed, keepTheirsTo }: ConflictPageProps) {
  const { t } = useTranslator();
  return (
    <>
      <PageHead title={t('milestones.conflict.title')} caption={caption} hasErrors />
      <p className="govuk-body-l">{t('milestones.conflict.lead')}</p>
      <ConflictTable fields={fields} />
      <Form method="post" className="camau-choices">
        <input type="hidden" name="version" value={version} />
        {Object.entries(typed)
          .filter(([name]) => name !== 'version')
          .map(([name, value]) => (
            <textarea key={name} name={name} defaultValue={value} hidden readOnly />
          ))}
        <Button>{t('milestones.conflict.keepMine')}</Button>
        <AppLink to={keepTheirsTo} reloadDocument>
          {t('milestones.conflict.keepTheirs')}
        </AppLink>
      </Form>
    </>
  );
}
