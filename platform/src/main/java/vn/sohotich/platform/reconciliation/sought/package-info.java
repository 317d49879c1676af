/** Records as the linkage engine wants them: the people of one version, by the definition of the kind of book. */
@NullMarked
package vn.sohotich.platform.reconciliation.sought;

import org.jspecify.annotations.NullMarked;
