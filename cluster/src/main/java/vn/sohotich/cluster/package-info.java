/**
 * The linkage of {@code linkage} as a distributed batch job on Apache Spark: the same rows as on one machine, for a whole
 * country's people and records. {@link vn.sohotich.cluster.ClusterMatch} is the program; docs/topics/cluster.md tells how
 * it works and what it needs.
 */
@NullMarked
package vn.sohotich.cluster;

import org.jspecify.annotations.NullMarked;
