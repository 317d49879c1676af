/** Bad samples on purpose: each breaks one rule of the house, so that a test can show that the rule bites. */
@NullMarked
package vn.sohotich.platform.architecture.tooth;

import org.jspecify.annotations.NullMarked;
