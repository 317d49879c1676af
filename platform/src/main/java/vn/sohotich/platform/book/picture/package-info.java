/**
 * Photographs and pictures of pages turned into PDF: JPEG, PNG, HEIC and multi-page TIFF, upright by what the camera noted,
 * the same picture always giving the same bytes.
 */
@NullMarked
package vn.sohotich.platform.book.picture;

import org.jspecify.annotations.NullMarked;
