package vn.sohotich.platform.record.catalogue;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The catalogue of findings for machines, in the language that they ask for. */
@RestController
@RequestMapping("/api/v1/findings")
class CatalogueResource {
    private final CatalogueShelf shelf;

    CatalogueResource(CatalogueShelf shelf) {
        this.shelf = shelf;
    }

    @GetMapping
    List<KindPage> list(@ModelAttribute CatalogueFilter filter, Locale locale) {
        return shelf.matching(filter, locale);
    }

    @GetMapping("/{code}")
    KindPage one(@PathVariable String code, Locale locale) {
        return shelf.page(code, locale).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
