/** Taking files in as page scans: what they are by their content, and pictures kept as received. */
@NullMarked
package vn.sohotich.platform.book.intake;

import org.jspecify.annotations.NullMarked;
