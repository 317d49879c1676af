/**
 * The linkage of {@code linkage} as a batch job for a whole country's records.
 * Holds no code yet: the room stands so that the job lands beside the engine it runs.
 */
@NullMarked
package vn.sohotich.cluster;

import org.jspecify.annotations.NullMarked;
