import type { Translator } from '@camau/i18n/translator';

/** `page — programme — Camau`, with a warning in front when the form has errors (GOV.UK, Validation). */
export function pageTitle({ t }: Translator, page: string, programme?: string | null, hasErrors = false): string {
  const title = programme ? t('common.title.programmePage', { page, programme }) : t('common.title.page', { page });
  return hasErrors ? t('common.title.error', { title }) : title;
}
