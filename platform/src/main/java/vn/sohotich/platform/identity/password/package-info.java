/**
 * How passwords are judged, hashed and made up.
 */
@NullMarked
package vn.sohotich.platform.identity.password;

import org.jspecify.annotations.NullMarked;
