import { z } from 'zod';

/** Every problem the API answers with: code → HTTP status. The one catalogue; titles are in the language catalogues. */
export const PROBLEMS = {
  malformed_request: 400,
  invalid_request: 400,
  not_signed_in: 401,
  wrong_credentials: 401,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  conflict: 409,
  refused: 409,
  already_done: 409,
  version_mismatch: 412,
  body_too_large: 413,
  unsupported_media_type: 415,
  unprocessable: 422,
  personal_data_suspected: 422,
  version_required: 428,
  too_many_requests: 429,
  internal_error: 500,
  unavailable: 503,
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

/** One thing that is wrong: `pointer` is an RFC 6901 pointer into the request (`/forecastOn`, `?asAt` for a query parameter). */
export const problemItemSchema = z
  .object({
    pointer: z.string(),
    code: z.string(),
    text: z.string(),
    /** of what looks like personal data: a request that names them in `Camau-Personal-Data` says that they were looked at */
    marks: z.array(z.string()).optional(),
  })
  .meta({ id: 'ProblemItem' });
export type ProblemItem = z.infer<typeof problemItemSchema>;

/** RFC 9457 problem document, in the language of `Accept-Language`. `current` is the present representation on 412. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    detail: z.string(),
    requestId: z.string(),
    problems: z.array(problemItemSchema),
    current: z.unknown().optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problemSchema>;
