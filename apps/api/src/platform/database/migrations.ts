import { Ground1700000000001 } from '../../migrations/1700000000001-ground.js';
import { Programme1700000000002 } from '../../migrations/1700000000002-programme.js';
import { People1700000000003 } from '../../migrations/1700000000003-people.js';
import { PlanAndReporting1700000000004 } from '../../migrations/1700000000004-plan-and-reporting.js';
import { FrozenRecords1700000000005 } from '../../migrations/1700000000005-frozen-records.js';
import { Plan1700000000006 } from '../../migrations/1700000000006-plan.js';
import { Definition1700000000007 } from '../../migrations/1700000000007-definition.js';
import { ManagingPeople1700000000008 } from '../../migrations/1700000000008-people.js';
import { Imports1700000000009 } from '../../migrations/1700000000009-imports.js';
import { Cells1700000000010 } from '../../migrations/1700000000010-cells.js';
import { Reassigning1700000000011 } from '../../migrations/1700000000011-reassigning.js';
import { ReportInFull1700000000012 } from '../../migrations/1700000000012-report-in-full.js';
import { Chasing1700000000013 } from '../../migrations/1700000000013-chasing.js';
import { Review1700000000014 } from '../../migrations/1700000000014-review.js';
import { Board1700000000015 } from '../../migrations/1700000000015-board.js';
import { Translations1700000000016 } from '../../migrations/1700000000016-translations.js';
import { TextsBeside1700000000017 } from '../../migrations/1700000000017-texts-beside.js';

/** Every migration, in order. */
export const MIGRATIONS = [
  Ground1700000000001,
  Programme1700000000002,
  People1700000000003,
  PlanAndReporting1700000000004,
  FrozenRecords1700000000005,
  Plan1700000000006,
  Definition1700000000007,
  ManagingPeople1700000000008,
  Imports1700000000009,
  Cells1700000000010,
  Reassigning1700000000011,
  ReportInFull1700000000012,
  Chasing1700000000013,
  Review1700000000014,
  Board1700000000015,
  Translations1700000000016,
  TextsBeside1700000000017,
];
