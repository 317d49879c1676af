package vn.sohotich.platform.record.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.catalogue.CatalogueTexts;
import vn.sohotich.platform.record.definition.catalogue.FindingCatalogue;
import vn.sohotich.platform.record.definition.catalogue.FindingKind;

/** The pages of the catalogue in the language of the reader. */
@Component("findingKinds")
public class CatalogueShelf {
    private final BookTypes types;
    private final Map<String, List<KindPage>> byLanguage = new ConcurrentHashMap<>();

    CatalogueShelf(BookTypes types) {
        this.types = types;
    }

    /** Whether the catalogue has a page for a code or for the code of a refusal; templates link to it then. */
    public boolean has(String code) {
        return FindingCatalogue.shipped().find(code).isPresent();
    }

    /** The page of a kind of finding. */
    Optional<KindPage> page(String code, Locale locale) {
        return all(locale).stream().filter(page -> page.code().equals(code)).findFirst();
    }

    List<KindPage> all(Locale locale) {
        return byLanguage.computeIfAbsent(locale.getLanguage(), language -> read(Locale.of(language)));
    }

    List<KindPage> matching(CatalogueFilter filter, Locale locale) {
        return all(locale).stream().filter(filter::takes).toList();
    }

    List<BookType> books() {
        return types.all();
    }

    private List<KindPage> read(Locale locale) {
        CatalogueTexts texts = CatalogueTexts.in(locale);
        return FindingCatalogue.shipped().all().stream()
                .map(kind -> new KindPage(
                        kind.code(),
                        kind.severity(),
                        kind.about(),
                        texts.title(kind),
                        texts.recognised(kind),
                        texts.example(kind),
                        texts.steps(kind),
                        texts.source(kind),
                        kind.dismissible(),
                        booksOf(kind)))
                .toList();
    }

    /** The kinds of books whose rules can give the finding; empty when every kind can. */
    private List<String> booksOf(FindingKind kind) {
        if (kind.raised() != FindingKind.RaisedBy.RULE) {
            return List.of();
        }
        List<String> books = types.all().stream()
                .filter(type ->
                        type.rules().stream().anyMatch(rule -> rule.code().equals(kind.code())))
                .map(BookType::kind)
                .toList();
        return books.size() == types.all().size() ? List.of() : books;
    }
}
