/**
 * Access tokens (mã truy cập): keys for programs, narrower than the account that issued them.
 */
@NullMarked
@NamedInterface("token")
package vn.sohotich.platform.identity.token;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
