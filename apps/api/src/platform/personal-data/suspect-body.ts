import { findNarratives } from '@camau/contracts';
import { findPersonalData, personalDataMark, type PersonalDataKind } from '@camau/domain';
import type { z } from 'zod';

/** One kind of personal data that one narrative of a body seems to hold, with the marks of what was found. */
export interface Suspicion {
  readonly pointer: string;
  readonly kind: PersonalDataKind;
  readonly marks: readonly string[];
}

/** What looks like personal data in the narratives of a body: one line a field and kind. */
export function suspectBody(schema: z.ZodType, body: unknown): Suspicion[] {
  return findNarratives(schema, body).flatMap(({ pointer, text }) => {
    const marks = new Map<PersonalDataKind, string[]>();
    for (const found of findPersonalData(text)) {
      marks.set(found.kind, [...(marks.get(found.kind) ?? []), personalDataMark(text, found)]);
    }
    return [...marks].map(([kind, list]) => ({ pointer, kind, marks: [...new Set(list)] }));
  });
}
