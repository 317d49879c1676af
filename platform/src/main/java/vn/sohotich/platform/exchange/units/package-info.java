/** Lists of administrative units as workbooks, for the module that keeps the units. */
@NullMarked
package vn.sohotich.platform.exchange.units;

import org.jspecify.annotations.NullMarked;
