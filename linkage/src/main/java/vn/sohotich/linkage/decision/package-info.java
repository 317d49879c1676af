/** What a look-up decides and why: outcome, compared fields, explanation by match weights. */
@NullMarked
package vn.sohotich.linkage.decision;

import org.jspecify.annotations.NullMarked;
