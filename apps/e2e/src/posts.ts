/** The demonstration's posts that sign in here, by what they do. */
export const POSTS = {
  forceLead: 'force-lead@gwp.example',
  otherForceLead: 'force-lead@swp.example',
  northWalesLead: 'force-lead@nwp.example',
  deputy: 'deputy@gwp.example',
  officer: 'programme-officer@phw.example',
  otherOfficer: 'programme-officer@swp.example',
  sro: 'sro@pcc-sw.example',
  secretariat: 'secretariat@hmpps.example',
  boardMember: 'board-member@wlga.example',
  boardChair: 'board-chair@hmpps.example',
  translator: 'translator@phw.example',
  administrator: 'administrator@phw.example',
} as const;

export type Post = keyof typeof POSTS;

/** Every post's password in a demonstration. */
export const PASSWORD = 'camau-demo-2019';
