/** How a place as written (nơi đăng ký như trong sổ) becomes an administrative unit: exactly, or past typing slips. */
@NullMarked
package vn.sohotich.platform.territory.reading;

import org.jspecify.annotations.NullMarked;
