/** Vietnamese text from before Unicode, or spoilt on its way: recognising the encoding and converting it. */
@NullMarked
package vn.sohotich.linkage.encoding;

import org.jspecify.annotations.NullMarked;
