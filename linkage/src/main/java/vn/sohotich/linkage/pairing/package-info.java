/** People of civil-status records compared with each other, where no register stands between them. */
@NullMarked
package vn.sohotich.linkage.pairing;

import org.jspecify.annotations.NullMarked;
