/**
 * What a contractor declares and what came in: the list of books, the imports and bindings of a delivery, and the counts
 * of both side by side.
 */
@NullMarked
@NamedInterface("declaration")
package vn.sohotich.platform.delivery.declaration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
