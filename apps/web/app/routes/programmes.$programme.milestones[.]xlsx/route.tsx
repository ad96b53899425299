import type { LoaderFunctionArgs } from '@remix-run/node';
import { downloadMilestones } from '../../imports/download-milestones.server';

export const loader = (args: LoaderFunctionArgs) => downloadMilestones(args, 'xlsx');
