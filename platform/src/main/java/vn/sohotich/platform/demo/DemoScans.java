package vn.sohotich.platform.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.exchange.binding.BindingOutcome;
import vn.sohotich.platform.exchange.binding.ScanBindings;
import vn.sohotich.platform.identity.Actor;

/** Sends in one ZIP of drawn pages per invented book; two books have not been scanned yet. */
@Component
class DemoScans {
    private static final Set<Integer> NOT_SCANNED = Set.of(6, 9);
    private final DemoPages pages;
    private final ScanBindings bindings;
    private final DemoWorks works;

    DemoScans(DemoPages pages, ScanBindings bindings, DemoWorks works) {
        this.pages = pages;
        this.bindings = bindings;
        this.works = works;
    }

    void bind(Map<InventedBook, List<Map<String, String>>> books, Actor clerk) {
        for (InventedBook book : InventedBook.ALL) {
            if (!NOT_SCANNED.contains(InventedBook.ALL.indexOf(book))) {
                bind(book, books.getOrDefault(book, List.of()), clerk);
            }
        }
    }

    /** Sends in the pages of one book. */
    void bind(InventedBook book, List<Map<String, String>> rows, Actor clerk) {
        byte[] zip = pages.zip(book, rows);
        BindingOutcome sent = bindings.submit(
                clerk, works.upload(zip, book.zipName()), book.commune().code(), null);
        if (sent instanceof BindingOutcome.Submitted submitted) {
            works.await(submitted.binding().workId());
        }
    }
}
