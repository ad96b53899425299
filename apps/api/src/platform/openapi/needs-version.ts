import { ApiHeader } from '@nestjs/swagger';

/** Documents `If-Match: "<version>"` on a write of something people edit. */
export const NeedsVersion = () =>
  ApiHeader({
    name: 'If-Match',
    required: true,
    description: 'The version the change was made against, as the ETag said it: `"3"`',
  });
