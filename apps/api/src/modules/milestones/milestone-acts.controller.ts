import { Body, Controller, Inject, Post, Res } from '@nestjs/common';
import {
  baselineSchema,
  claimSchema,
  emptyBodySchema,
  milestoneSchema,
  reforecastSchema,
  reforecastsSchema,
  refusalWordsSchema,
  severalMilestonesSchema,
  type Claim,
  type Milestone,
  type Reforecast,
  type Reforecasts,
  type RefusalWords,
  type SeveralMilestones,
} from '@camau/contracts';
import type { FastifyReply } from 'fastify';
import type { SignedInPrincipal } from '../../platform/access/camau-request.js';
import { Caller, RequiresPermission } from '../../platform/access/decorators.js';
import { Answers } from '../../platform/openapi/answers.js';
import { setVersion } from '../../platform/openapi/etag.js';
import { NeedsVersion } from '../../platform/openapi/needs-version.js';
import { IfMatch } from '../../platform/problems/if-match.js';
import { Place, type MilestonePlace } from './milestone-place.decorator.js';
import { MilestonesService } from './milestones.service.js';
import { SeveralReforecasts } from './several-reforecasts.service.js';

const PROBLEMS = [400, 409, 412, 422, 428];

/** Everything that is done to a milestone once it is in the plan. */
@Controller('api/v1/programmes/:programme/milestones')
export class MilestoneActsController {
  constructor(
    @Inject(MilestonesService) private readonly milestones: MilestonesService,
    @Inject(SeveralReforecasts) private readonly several: SeveralReforecasts,
  ) {}

  @Post('forecasts')
  @RequiresPermission('milestone:reforecast')
  @Answers(severalMilestonesSchema, {
    summary: 'Move the forecasts of several milestones, all or none; each item says the version it was read at',
    status: 201,
    problems: [400, 409, 412, 422],
  })
  async reforecastSeveral(
    @Caller() caller: SignedInPrincipal,
    @Body({ schema: reforecastsSchema }) body: Reforecasts,
  ): Promise<SeveralMilestones> {
    return this.several.perform(caller, body);
  }

  @Post(':ref/baselines')
  @RequiresPermission('milestone:plan')
  @NeedsVersion()
  @Answers(milestoneSchema, {
    summary: 'Set the baseline: it freezes the original for ever',
    status: 201,
    problems: PROBLEMS,
  })
  async setBaseline(
    @Place() { caller, ref }: MilestonePlace,
    @IfMatch() version: number,
    @Body({ schema: baselineSchema }) body: { baselineOn: string },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Milestone> {
    return setVersion(reply, await this.milestones.setBaseline(caller, { ref, version }, body.baselineOn));
  }

  @Post(':ref/forecasts')
  @RequiresPermission('milestone:reforecast')
  @NeedsVersion()
  @Answers(milestoneSchema, { summary: 'Move the forecast, with a reason', status: 201, problems: PROBLEMS })
  async reforecast(
    @Place() { caller, ref }: MilestonePlace,
    @IfMatch() version: number,
    @Body({ schema: reforecastSchema }) body: Reforecast,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Milestone> {
    return setVersion(reply, await this.milestones.reforecast(caller, { ref, version }, body));
  }

  @Post(':ref/claims')
  @RequiresPermission('milestone:claim')
  @NeedsVersion()
  @Answers(milestoneSchema, { summary: 'Claim completion, with evidence', status: 201, problems: PROBLEMS })
  async claim(
    @Place() { caller, ref }: MilestonePlace,
    @IfMatch() version: number,
    @Body({ schema: claimSchema }) body: Claim,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Milestone> {
    return setVersion(reply, await this.milestones.claim(caller, { ref, version }, body));
  }

  @Post(':ref/claim-withdrawals')
  @RequiresPermission('milestone:claim')
  @NeedsVersion()
  @Answers(milestoneSchema, { summary: 'Take one’s own claim back', status: 201, problems: PROBLEMS })
  async withdrawClaim(
    @Place() { caller, ref }: MilestonePlace,
    @IfMatch() version: number,
    @Body({ schema: emptyBodySchema }) _body: object,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Milestone> {
    return setVersion(reply, await this.milestones.withdrawClaim(caller, { ref, version }));
  }

  @Post(':ref/verifications')
  @RequiresPermission('milestone:verify')
  @NeedsVersion()
  @Answers(milestoneSchema, {
    summary: 'Verify somebody else’s claim, for another body',
    status: 201,
    problems: PROBLEMS,
  })
  async verify(
    @Place() { caller, ref }: MilestonePlace,
    @IfMatch() version: number,
    @Body({ schema: emptyBodySchema }) _body: object,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Milestone> {
    return setVersion(reply, await this.milestones.verify(caller, { ref, version }));
  }

  @Post(':ref/claim-refusals')
  @RequiresPermission('milestone:verify')
  @NeedsVersion()
  @Answers(milestoneSchema, { summary: 'Refuse somebody else’s claim, with a reason', status: 201, problems: PROBLEMS })
  async refuseClaim(
    @Place() { caller, ref }: MilestonePlace,
    @IfMatch() version: number,
    @Body({ schema: refusalWordsSchema }) body: RefusalWords,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Milestone> {
    return setVersion(reply, await this.milestones.refuseClaim(caller, { ref, version }, body));
  }

  @Post(':ref/undos')
  @RequiresPermission('milestone:read')
  @NeedsVersion()
  @Answers(milestoneSchema, {
    summary: 'Undo the latest change by a new one that cites it',
    status: 201,
    problems: PROBLEMS,
  })
  async undo(
    @Place() { caller, ref }: MilestonePlace,
    @IfMatch() version: number,
    @Body({ schema: emptyBodySchema }) _body: object,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Milestone> {
    return setVersion(reply, await this.milestones.undo(caller, { ref, version }));
  }
}
