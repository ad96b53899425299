import { Form } from '@remix-run/react';
import type { Programme, User } from '@camau/contracts';
import { AppLink } from '../../components/app-link';
import { Button } from '../../components/button';
import { ConflictTable } from '../../components/conflict-table';
import { PageHead } from '../../components/page-head';
import { PeopleCrumbs } from '../../people/people-parts';
import { userLabels, valuesOfUser, type UserValues } from '../../people/user-form';
import { plainText } from '../../platform/names';
import { useTranslator } from '../../platform/translation';
import { paths } from '../../paths';

const FIELDS = ['postEn', 'postCy', 'email', 'employer', 'language'] as const;

interface UserConflictProps {
  readonly user: User;
  readonly values: UserValues;
  readonly bodies: Programme['bodies'];
}

/** Another administrator saved first: both sides, then a choice. What was typed rides along. */
export function UserConflict({ user, values, bodies }: UserConflictProps) {
  const translator = useTranslator();
  const { t } = translator;
  const saved = valuesOfUser(user, bodies);
  const labels = userLabels(translator);
  const words = (side: UserValues, field: (typeof FIELDS)[number]): string => {
    if (field === 'language') return t(`people.field.${side.language === 'cy' ? 'cy' : 'en'}`);
    if (field !== 'employer') return side[field] || t('common.none');
    const body = bodies.find(({ code }) => code === side.employer);
    return plainText(body?.name, translator) || side.employer || side.employerOther;
  };
  return (
    <>
      <PeopleCrumbs user={user} />
      <PageHead title={t('people.edit.conflict')} caption={plainText(user.post, translator) || user.email} hasErrors />
      <p className="govuk-body-l">{t('people.edit.conflictLead')}</p>
      <ConflictTable
        fields={FIELDS.map((field) => ({
          key: field,
          label: labels[field] ?? field,
          theirs: words(saved, field),
          yours: words(values, field),
          isSame: words(saved, field) === words(values, field),
        }))}
      />
      <Form method="post" className="camau-choices">
        <input type="hidden" name="version" value={user.version} />
        {Object.entries(values).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={String(value)} />
        ))}
        <Button>{t('people.edit.keepMine')}</Button>
        <AppLink to={paths.user(user.id)}>{t('people.edit.keepTheirs')}</AppLink>
      </Form>
    </>
  );
}
