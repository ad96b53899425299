import { flatRoutes } from '@remix-run/fs-routes';

/** One folder a page: `routes/<path with dots>/route.tsx`; view models and tests lie beside it. */
export default flatRoutes({ ignoredRouteFiles: ['**/*.test.ts', '**/*.test.tsx'] });
