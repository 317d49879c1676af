/**
 * Files that arrive in pieces over a poor line: each piece is checked by its SHA-256 and lies on the disk for good before
 * it is acknowledged, so that a broken line, a closed browser or a killed server costs at most the pieces under way.
 */
@NullMarked
package vn.sohotich.platform.shared.pieces;

import org.jspecify.annotations.NullMarked;
