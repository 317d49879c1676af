/**
 * Clerical review (soát xét): whoever the engine is unsure of, and a control sample of whoever it is sure of, one at a time
 * and never to two people at once; every decision is kept as a label.
 */
@NullMarked
package vn.sohotich.platform.reconciliation.review;

import org.jspecify.annotations.NullMarked;
