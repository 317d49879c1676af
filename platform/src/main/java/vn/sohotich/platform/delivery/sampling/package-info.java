/**
 * Acceptance sampling by attributes (lấy mẫu nghiệm thu, ISO 2859-1): plans from tables that are data, the switching
 * between normal, tightened and reduced inspection, and the draw. Knows neither database nor framework.
 */
@NullMarked
package vn.sohotich.platform.delivery.sampling;

import org.jspecify.annotations.NullMarked;
