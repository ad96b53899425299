import type { Language } from '@camau/i18n';

/** What the journeys use of the demonstration (programmes/early-action-together), by its own refs. */
export const PROGRAMME = '/programmes/early-action-together';
export const OVERDUE_MILESTONE = 'GWP-4-01';
export const OVERDUE_MILESTONE_ADDRESS = `${PROGRAMME}/forces/gwent/milestones/${OVERDUE_MILESTONE}`;
export const OPEN_CYCLE = `${PROGRAMME}/cycles/2019-20-Q2`;
export const DRAFT_REPORT = `${OPEN_CYCLE}/reports/gwent`;

interface DemonstrationWords {
  readonly force: string;
  /** the section whose plan and declared status Gwent's draft lacks */
  readonly unfinishedSection: string;
  readonly openCycle: { readonly quarter: string; readonly year: string };
}

/** Names that the programme's data gives, not the catalogue. */
export const NAMES: Record<Language, DemonstrationWords> = {
  en: {
    force: 'Gwent Police',
    unfinishedSection: '24/7 front door for vulnerability',
    openCycle: { quarter: '2', year: '2019–20' },
  },
  cy: {
    force: 'Heddlu Gwent',
    unfinishedSection: 'Drws ffrynt 24/7 ar gyfer bregusrwydd',
    openCycle: { quarter: '2', year: '2019–20' },
  },
};

interface TypedWords {
  readonly reforecastReason: string;
  readonly achieved: string;
  readonly planned: string;
  readonly confidenceReason: string;
}

/** What the people of the journeys type, each in the language of the pages they read. */
export const TYPED: Record<Language, TypedWords> = {
  en: {
    reforecastReason: 'The second social worker starts on 21 October, after three months’ notice.',
    achieved: 'Both social workers are appointed. The Blaenau Gwent family support offer is live.',
    planned: 'Both social workers beside the call handlers from 25 October.',
    confidenceReason: 'Front doors are late in two forces; everything else is in hand.',
  },
  cy: {
    reforecastReason: 'Mae’r ail weithiwr cymdeithasol yn dechrau ar 21 Hydref, ar ôl tri mis o rybudd.',
    achieved: 'Penodwyd y ddau weithiwr cymdeithasol. Mae cynnig cymorth i deuluoedd Blaenau Gwent yn fyw.',
    planned: 'Y ddau weithiwr cymdeithasol wrth ochr y rhai sy’n trin galwadau o 25 Hydref.',
    confidenceReason: 'Mae’r drysau ffrynt yn hwyr mewn dau heddlu; mae popeth arall mewn llaw.',
  },
};

/** The day the overdue milestone is re-forecast for: 40 working days after its baseline of 30 August 2019. */
export const NEW_FORECAST = { iso: '2019-10-25', day: '25', month: '10', year: '2019' };

/** The Board the open cycle is for. */
export const NEXT_BOARD = '2019-11-06';
