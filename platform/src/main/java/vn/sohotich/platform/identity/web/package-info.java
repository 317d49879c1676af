/**
 * Screens and REST of accounts, passwords and access tokens.
 */
@NullMarked
package vn.sohotich.platform.identity.web;

import org.jspecify.annotations.NullMarked;
