/** The encoding of a column of old text, decided over a sample and looked at again in every cell. */
@NullMarked
package vn.sohotich.platform.exchange.profile.encoding;

import org.jspecify.annotations.NullMarked;
