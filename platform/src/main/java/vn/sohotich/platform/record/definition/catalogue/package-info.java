/**
 * The catalogue of findings: which kinds there are, how heavy they weigh, what they are about and their words. Entry
 * types: {@link vn.sohotich.platform.record.definition.catalogue.FindingCatalogue} and
 * {@link vn.sohotich.platform.record.definition.catalogue.CatalogueTexts}.
 */
@NullMarked
@NamedInterface("definition")
package vn.sohotich.platform.record.definition.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
