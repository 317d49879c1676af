/** The screen and REST of the model versions. */
@NullMarked
package vn.sohotich.platform.reconciliation.model.web;

import org.jspecify.annotations.NullMarked;
