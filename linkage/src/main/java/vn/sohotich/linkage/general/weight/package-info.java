/** How two rows compare, and what each comparison level weighs: m and u probabilities learnt without labels. */
@NullMarked
package vn.sohotich.linkage.general.weight;

import org.jspecify.annotations.NullMarked;
