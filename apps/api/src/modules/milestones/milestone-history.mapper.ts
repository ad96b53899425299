import type { Milestone, MilestoneHistory } from '@camau/contracts';
import type { BusinessDate, WorkingCalendar } from '@camau/domain';
import type { MilestoneVersion } from './milestone-history.read-model.js';

/** Each forecast with its slip against the baseline that was current then. */
export function toForecastHistory(
  versions: readonly MilestoneVersion[],
  calendar: WorkingCalendar,
): Milestone['forecastHistory'] {
  return versions
    .filter((version, index) => version.forecastOn !== null && version.forecastOn !== versions[index - 1]?.forecastOn)
    .map((version) => {
      // NB: the words belong to the re-forecast that said them; an undo or an approved change has its own.
      const isReforecast = actOf(version, undefined) === 'reforecast' || version.act === 'imported';
      return {
        at: version.at,
        by: version.by,
        forecastOn: version.forecastOn!,
        slip: calendar.between(version.baselineOn as BusinessDate, version.forecastOn as BusinessDate),
        reasonCode: isReforecast ? (version.reasonCode as Milestone['reasonCode']) : null,
        reason: isReforecast ? version.reason : null,
        reasonLanguage: isReforecast ? version.reasonLanguage : null,
      };
    });
}

const COMPARED = {
  titleEn: ({ title }) => title.en,
  titleCy: ({ title }) => title.cy,
  ownerEn: ({ ownerPost }) => ownerPost.en,
  ownerCy: ({ ownerPost }) => ownerPost.cy,
  workstream: ({ workstream }) => workstream,
  tier: ({ tier }) => tier,
  originalBaselineOn: (version) => version.originalBaselineOn,
  baselineOn: (version) => version.baselineOn,
  forecastOn: (version) => version.forecastOn,
  achievedOn: (version) => version.achievedOn,
  evidence: (version) => version.evidence,
  claimedAt: (version) => version.claimedAt,
  verifiedAt: (version) => version.verifiedAt,
  cancelledAt: (version) => version.cancelledAt,
} satisfies Record<string, (version: MilestoneVersion) => string | null>;

/** Who did what, what changed from what to what, and why: newest first. */
export function toMilestoneHistory(versions: readonly MilestoneVersion[]): MilestoneHistory {
  const items = versions.map((version, index): MilestoneHistory['items'][number] => {
    const before = versions[index - 1];
    const changes = Object.entries(COMPARED)
      .map(([field, of]) => ({ field, from: before === undefined ? null : of(before), to: of(version) }))
      .filter(({ from, to }) => from !== to);
    const act = actOf(version, before);
    const hasForecastReason =
      version.act !== 'undone' && before !== undefined && changes.some(({ field }) => field === 'forecastOn');
    return {
      at: version.at,
      by: version.by,
      requestId: version.requestId,
      act,
      cites: version.cites,
      note: version.note,
      noteLanguage: version.noteLanguage,
      reasonCode: hasForecastReason ? (version.reasonCode as Milestone['reasonCode']) : null,
      reason: hasForecastReason ? version.reason : null,
      reasonLanguage: hasForecastReason ? version.reasonLanguage : null,
      changes,
    };
  });
  return { items: items.reverse() };
}

/** The act that left a version so; versions written before acts were kept are told by what changed. */
function actOf(
  version: MilestoneVersion,
  before: MilestoneVersion | undefined,
): MilestoneHistory['items'][number]['act'] {
  if (version.act !== null) return version.act;
  if (version.verifiedAt !== null) return 'verified';
  if (version.claimedAt !== null) return 'claimed';
  if (before === undefined && version.reasonCode === null) return 'added';
  if (before !== undefined && before.baselineOn === null && version.baselineOn !== null) return 'baseline_set';
  return version.reasonCode === null ? 'edited' : 'reforecast';
}
