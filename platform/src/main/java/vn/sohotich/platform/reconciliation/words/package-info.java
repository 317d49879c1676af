/** Outcomes in words: values side by side with the differing syllables marked, and the reason of an outcome. */
@NullMarked
@NamedInterface("words")
package vn.sohotich.platform.reconciliation.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
