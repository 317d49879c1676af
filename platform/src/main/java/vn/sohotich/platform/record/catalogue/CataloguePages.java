package vn.sohotich.platform.record.catalogue;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import vn.sohotich.platform.record.definition.Severity;
import vn.sohotich.platform.record.definition.catalogue.About;
import vn.sohotich.platform.shared.web.Crumb;

/** The catalogue of findings for everybody who has signed in: it holds no data of anybody. */
@Controller
@RequestMapping("/findings")
class CataloguePages {
    private final CatalogueShelf shelf;

    CataloguePages(CatalogueShelf shelf) {
        this.shelf = shelf;
    }

    @GetMapping
    String list(@ModelAttribute("filter") CatalogueFilter filter, Locale locale, Model model) {
        model.addAttribute("kinds", shelf.matching(filter, locale));
        model.addAttribute("severities", Severity.values());
        model.addAttribute("abouts", About.values());
        model.addAttribute("books", shelf.books());
        return "record/findings";
    }

    @GetMapping("/{code}")
    String one(@PathVariable String code, Locale locale, Model model) {
        KindPage page = shelf.page(code, locale).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("kind", page);
        model.addAttribute("crumbs", List.of(new Crumb(code, null)));
        return "record/finding-kind";
    }
}
