import type { UserChange } from '@camau/contracts';

/** One detail that changed, as the audit keeps it. */
export interface DetailChange {
  readonly field: 'email' | 'postEn' | 'postCy' | 'employer' | 'language';
  readonly from: string | null;
  readonly to: string | null;
}

/** What a change of details changes: one entry a field, each language of the post its own. */
export function changesOf(before: UserChange, after: UserChange): DetailChange[] {
  const fields = [
    ['email', before.email, after.email],
    ['postEn', before.post.en, after.post.en],
    ['postCy', before.post.cy, after.post.cy],
    ['employer', before.employer, after.employer],
    ['language', before.language, after.language],
  ] as const;
  return fields.filter(([, from, to]) => from !== to).map(([field, from, to]) => ({ field, from, to }));
}
