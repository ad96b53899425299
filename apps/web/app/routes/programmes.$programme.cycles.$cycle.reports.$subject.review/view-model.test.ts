import { describe, expect, it } from '@jest/globals';
import { createTranslator } from '@camau/i18n';
import type { ReportSection } from '@camau/contracts';
import { questionTargets } from './view-model';

const name = { en: 'Workforce', cy: 'Gweithlu', original: 'both' as const, otherState: 'checked' as const };
const section: ReportSection = {
  workstream: 'A/B',
  workstreamName: name,
  declaredStatus: null,
  derivedStatus: 'no_data',
  derivedReasons: [],
  reason: null,
  achieved: null,
  planned: null,
  noChange: false,
  mayReportNoChange: false,
  checklist: [],
  previous: null,
  milestones: [],
  version: 0,
};

describe('what a question can be about', () => {
  it('is every field of every section, by an escaped pointer and in words', () => {
    const targets = questionTargets({ sections: [section] }, createTranslator('en'));
    expect(targets).toHaveLength(4);
    expect(targets[0]).toEqual({ value: '/sections/A~1B/achieved', label: 'Workforce: achieved' });
  });
});
