/** What a column may carry, by its header and by what stands in it; the words are data. */
@NullMarked
package vn.sohotich.platform.exchange.profile.suggestion;

import org.jspecify.annotations.NullMarked;
