/**
 * Signing in and staying signed in: lock-out, sessions, security headers, and which requests need what.
 */
@NullMarked
package vn.sohotich.platform.identity.signin;

import org.jspecify.annotations.NullMarked;
