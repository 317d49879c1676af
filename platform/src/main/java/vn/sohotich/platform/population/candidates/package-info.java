/** The register as the linkage engine sees it: candidates by blocking key and the frequencies of names and dates. */
@NullMarked
package vn.sohotich.platform.population.candidates;

import org.jspecify.annotations.NullMarked;
