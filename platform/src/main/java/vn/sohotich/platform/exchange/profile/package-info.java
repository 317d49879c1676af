/**
 * Ways of reading workbooks that no known layout fits (cách đọc tệp): mapped once by a person, kept as profiles of a
 * province, recognised by their header the next time. Entry type: {@link vn.sohotich.platform.exchange.profile.Profiles}.
 */
@NullMarked
package vn.sohotich.platform.exchange.profile;

import org.jspecify.annotations.NullMarked;
