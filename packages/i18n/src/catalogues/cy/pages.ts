import access from './access.json' with { type: 'json' };
import board from './board.json' with { type: 'json' };
import calendar from './calendar.json' with { type: 'json' };
import changeRequests from './change-requests.json' with { type: 'json' };
import chasing from './chasing.json' with { type: 'json' };
import closings from './closings.json' with { type: 'json' };
import common from './common.json' with { type: 'json' };
import cycles from './cycles.json' with { type: 'json' };
import imports from './imports.json' with { type: 'json' };
import milestoneActs from './milestone-acts.json' with { type: 'json' };
import milestoneList from './milestone-list.json' with { type: 'json' };
import milestones from './milestones.json' with { type: 'json' };
import people from './people.json' with { type: 'json' };
import personalData from './personal-data.json' with { type: 'json' };
import positions from './positions.json' with { type: 'json' };
import programmes from './programmes.json' with { type: 'json' };
import progressReports from './progress-reports.json' with { type: 'json' };
import reportSections from './report-sections.json' with { type: 'json' };
import reviews from './reviews.json' with { type: 'json' };
import sources from './sources.json' with { type: 'json' };
import time from './time.json' with { type: 'json' };
import translations from './translations.json' with { type: 'json' };
import work from './work.json' with { type: 'json' };
import workstreams from './workstreams.json' with { type: 'json' };

/** What pages say in Welsh. NB: without `problems`: the API writes those sentences, no browser needs them. */
export const cy = {
  access,
  board,
  calendar,
  'change-requests': changeRequests,
  chasing,
  closings,
  common,
  cycles,
  imports,
  'milestone-acts': milestoneActs,
  'milestone-list': milestoneList,
  milestones,
  people,
  'personal-data': personalData,
  positions,
  programmes,
  'progress-reports': progressReports,
  'report-sections': reportSections,
  reviews,
  sources,
  time,
  translations,
  work,
  workstreams,
};
