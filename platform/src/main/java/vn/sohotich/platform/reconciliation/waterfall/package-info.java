/**
 * Why a pair has its score, for people: the match weights as a picture and in words, the rule that brought the pair
 * together, and why the second best lost. Anything that has {@link vn.sohotich.platform.reconciliation.waterfall.Grounds}
 * can show them with the fragment {@code reconciliation/_waterfall}.
 */
@NullMarked
@NamedInterface("waterfall")
package vn.sohotich.platform.reconciliation.waterfall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
