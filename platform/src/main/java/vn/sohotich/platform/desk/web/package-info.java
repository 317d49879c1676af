/**
 * The pages of the desk.
 */
@NullMarked
package vn.sohotich.platform.desk.web;

import org.jspecify.annotations.NullMarked;
