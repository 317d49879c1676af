/**
 * People who stand in kept records already, offered while a page of another book is typed so that nobody types them twice.
 * Entry type: {@link vn.sohotich.platform.record.known.KnownPeople}.
 */
@NullMarked
@NamedInterface("known")
package vn.sohotich.platform.record.known;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
