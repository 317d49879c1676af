package vn.sohotich.platform.delivery.result;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.approval.Approval;
import vn.sohotich.platform.delivery.DeclaredBook;
import vn.sohotich.platform.delivery.Delivery;
import vn.sohotich.platform.delivery.store.BookRows;
import vn.sohotich.platform.delivery.store.ResultRows;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;

/**
 * Sends records that were found wrong back to their clerk with the names of the fields; what the book says is shown there
 * beside the field. Records that are back already or were transferred stay where they are.
 */
@Component
class WrongRecords {
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final ResultRows rows;
    private final BookRows books;
    private final BookTypes types;
    private final Approval approval;
    private final MessageSource messages;

    WrongRecords(ResultRows rows, BookRows books, BookTypes types, Approval approval, MessageSource messages) {
        this.rows = rows;
        this.books = books;
        this.types = types;
        this.approval = approval;
        this.messages = messages;
    }

    void sendBack(Actor actor, Delivery delivery, Set<Integer> ofBooks) {
        Map<Integer, String> kinds =
                books.of(delivery.id()).stream().collect(Collectors.toMap(DeclaredBook::ordinal, DeclaredBook::kind));
        Map<UUID, List<WrongField>> wrong = rows.wrong(delivery.id()).stream()
                .filter(field -> ofBooks.contains(field.book()))
                .collect(Collectors.groupingBy(WrongField::recordId, LinkedHashMap::new, Collectors.toList()));
        wrong.forEach((record, fields) -> {
            BookType type = types.get(kinds.getOrDefault(fields.getFirst().book(), ""));
            approval.sendBackFor(actor.account(), record, reason(delivery, type, fields));
        });
    }

    private String reason(Delivery delivery, BookType type, List<WrongField> fields) {
        String labels = fields.stream()
                .map(wrong -> type.find(wrong.field())
                        .map(field -> field.label().vi())
                        .orElse(wrong.field()))
                .collect(Collectors.joining("; "));
        return messages.getMessage(
                "delivery.sent-back", new Object[] {delivery.title(), fields.size(), labels}, VIETNAMESE);
    }
}
