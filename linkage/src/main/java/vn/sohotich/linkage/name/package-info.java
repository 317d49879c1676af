/** Vietnamese person names: folding to comparison keys, parts of a name, degrees of similarity. */
@NullMarked
package vn.sohotich.linkage.name;

import org.jspecify.annotations.NullMarked;
