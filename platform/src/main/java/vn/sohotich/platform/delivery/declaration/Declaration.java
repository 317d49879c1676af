package vn.sohotich.platform.delivery.declaration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.book.ScanName;
import vn.sohotich.platform.delivery.DeclaredBook;
import vn.sohotich.platform.delivery.Deliveries;
import vn.sohotich.platform.delivery.Delivery;
import vn.sohotich.platform.delivery.DeliveryOutcome;
import vn.sohotich.platform.delivery.store.BookRows;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.shared.Refusal;

/**
 * The list of books that a contractor declares, typed line by line or taken from a file as a whole: a list with one wrong
 * line is refused with every wrong line named.
 */
@Service
@Transactional
public class Declaration {
    private final Deliveries deliveries;
    private final BookRows rows;
    private final BookReading reading;
    private final ListReading lists;
    private final AuditTrail trail;

    Declaration(Deliveries deliveries, BookRows rows, BookReading reading, ListReading lists, AuditTrail trail) {
        this.deliveries = deliveries;
        this.rows = rows;
        this.reading = reading;
        this.lists = lists;
        this.trail = trail;
    }

    @Transactional(readOnly = true)
    public List<DeclaredBook> books(UUID delivery) {
        return rows.of(delivery);
    }

    /** Adds one typed line. */
    public DeliveryOutcome add(Actor actor, UUID id, WrittenBook line) {
        return deliveries.whileOpen(actor, id, delivery -> take(actor, delivery, List.of(line)));
    }

    /** Adds every line of a stored file, or none. */
    public DeliveryOutcome addList(Actor actor, UUID id, Path file) {
        return deliveries.whileOpen(actor, id, delivery -> switch (lists.read(file)) {
            case ListReading.Read.Unreadable unreadable -> new DeliveryOutcome.Refused(List.of(unreadable.refusal()));
            case ListReading.Read.Lines lines -> take(actor, delivery, lines.books());
        });
    }

    /** Takes a book off the list. */
    public DeliveryOutcome remove(Actor actor, UUID id, int ordinal) {
        return deliveries.whileOpen(actor, id, delivery -> {
            if (rows.remove(id, ordinal)) {
                audit(actor, delivery, "delivery.book-removed", 1);
            }
            return new DeliveryOutcome.Done(delivery);
        });
    }

    private DeliveryOutcome take(Actor actor, Delivery delivery, List<WrittenBook> lines) {
        List<Refusal> wrong = new ArrayList<>();
        List<DeclaredBook> books = new ArrayList<>();
        Set<String> known = new HashSet<>();
        rows.of(delivery.id()).forEach(book -> known.add(key(book)));
        for (WrittenBook line : lines) {
            Optional<DeclaredBook> book = reading.read(line, delivery.unitCode(), wrong::add);
            if (book.isPresent() && !known.add(key(book.get()))) {
                wrong.add(Refusal.of(
                        "delivery.list.double",
                        line.row(),
                        book.get().kind(),
                        book.get().label()));
            }
            book.ifPresent(books::add);
        }
        if (!wrong.isEmpty()) {
            return new DeliveryOutcome.Refused(wrong);
        }
        books.forEach(book -> rows.add(delivery.id(), book));
        audit(actor, delivery, "delivery.books-declared", books.size());
        return new DeliveryOutcome.Done(delivery);
    }

    private static String key(DeclaredBook book) {
        return String.join("|", book.unitCode(), book.kind(), ScanName.normalNumber(book.number()), "" + book.year());
    }

    private void audit(Actor actor, Delivery delivery, String action, int books) {
        trail.append(
                actor.account(),
                new Act(
                        action,
                        "delivery",
                        delivery.id().toString(),
                        delivery.unitCode(),
                        Map.of("books", Integer.toString(books))));
    }
}
