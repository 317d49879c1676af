/**
 * Screens and REST of long-running work: how far it is, stopping it, and what came of it.
 */
@NullMarked
package vn.sohotich.platform.work.web;

import org.jspecify.annotations.NullMarked;
