// Loaded before an API of a benchmark: takes the comparison with peers and the recommendations out of its dashboards, and nothing else,
// so that what they cost can be measured on the same build, the same data and in the same minutes.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from '../../scripts/build.mjs';

const require = createRequire(import.meta.url);
const adoption = (file) => join(ROOT, 'dist', 'libs', 'adoption', 'src', `${file}.js`);

/** Puts functions in the place of what a module exports. */
function replace(file, exports) {
  const path = require.resolve(adoption(file));
  require(path);
  require.cache[path].exports = exports;
}

replace('queries/stored-recommendations.query', { storedRecommendations: async () => [] });
replace('sections/recommendation-section', { recommendationSection: () => [] });
const { Peers } = require(adoption('peers/peers'));
Peers.prototype.version = async () => '';
Peers.prototype.of = async () => ({ pending: true });
