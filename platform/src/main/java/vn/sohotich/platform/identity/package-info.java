/**
 * Accounts, roles, sign-in and access tokens: who is acting, what they may do, and inside which administrative units.
 *
 * <p>Entry types: {@code CurrentActor} and {@code Access}.
 * This module knows the codes of units but not the units themselves; {@link vn.sohotich.platform.identity.Jurisdictions}
 * is answered by the floor above. Vietnamese term: tài khoản, vai trò, địa bàn.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shared :: web", "audit"})
package vn.sohotich.platform.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
