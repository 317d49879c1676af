/** The Fellegi-Sunter model: m and u probabilities per comparison level, term frequencies, estimation without labels. */
@NullMarked
package vn.sohotich.linkage.model;

import org.jspecify.annotations.NullMarked;
