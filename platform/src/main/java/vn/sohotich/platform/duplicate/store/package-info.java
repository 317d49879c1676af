/** Events, blocking keys, sightings and doubts in the database. */
@NullMarked
package vn.sohotich.platform.duplicate.store;

import org.jspecify.annotations.NullMarked;
