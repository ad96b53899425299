import type { ApiClient } from '@camau/api-client';
import { ifMatch } from '@camau/api-client';
import type { ChangeRequest, Milestone } from '@camau/contracts';
import type { Language } from '@camau/i18n';
import type { ClientAnswer } from '../platform/api.server';
import type { Typed } from '../platform/typed';
import { changeRequestBody, claimBody, dateIn, editBody, reforecastBody } from './act-bodies';
import type { ActName } from './act-names';

export interface ActRequest {
  readonly path: { readonly programme: string; readonly ref: string };
  readonly typed: Typed;
  readonly language: Language;
}

const PLACE = '/api/v1/programmes/{programme}/milestones/{ref}';

/** The call behind each act, under the version its form was opened with. */
export const ACT_REQUESTS: Readonly<
  Record<ActName, (api: ApiClient, request: ActRequest) => Promise<ClientAnswer<Milestone | ChangeRequest>>>
> = {
  edit: async (api, request) => {
    const saved = await api.GET(PLACE, { params: { path: request.path } });
    if (!saved.data) return saved;
    return api.PATCH(PLACE, { ...at(request), body: editBody(request.typed, saved.data, request.language) });
  },
  'set-baseline': (api, request) =>
    api.POST(`${PLACE}/baselines`, { ...at(request), body: { baselineOn: dateIn(request.typed, 'baselineOn') } }),
  're-forecast': (api, request) =>
    api.POST(`${PLACE}/forecasts`, { ...at(request), body: reforecastBody(request.typed, request.language) }),
  claim: (api, request) => api.POST(`${PLACE}/claims`, { ...at(request), body: claimBody(request.typed) }),
  'withdraw-claim': (api, request) => api.POST(`${PLACE}/claim-withdrawals`, { ...at(request), body: {} }),
  verify: (api, request) => api.POST(`${PLACE}/verifications`, { ...at(request), body: {} }),
  'refuse-claim': (api, request) =>
    api.POST(`${PLACE}/claim-refusals`, {
      ...at(request),
      body: { reason: request.typed.reason ?? '', language: request.language },
    }),
  undo: (api, request) => api.POST(`${PLACE}/undos`, { ...at(request), body: {} }),
  'ask-for-change': (api, { path, typed, language }) =>
    api.POST('/api/v1/programmes/{programme}/change-requests', {
      params: { path: { programme: path.programme } },
      body: changeRequestBody(typed, path.ref, language),
    }),
};

function at({ path, typed }: ActRequest) {
  return { params: { path, header: { 'If-Match': ifMatch(Number(typed.version)) } } };
}
