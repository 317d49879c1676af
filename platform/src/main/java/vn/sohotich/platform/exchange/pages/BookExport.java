package vn.sohotich.platform.exchange.pages;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.book.RegisterBook;
import vn.sohotich.platform.book.RegisterBooks;
import vn.sohotich.platform.book.ScanName;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.record.Records;

/** All scans of a book as one ZIP, for whoever may export in its unit; asking for it is an entry in the trail. */
@Component
class BookExport {
    private final Access access;
    private final RegisterBooks books;
    private final Records records;
    private final ScansZip zip;
    private final AuditTrail trail;

    BookExport(Access access, RegisterBooks books, Records records, ScansZip zip, AuditTrail trail) {
        this.access = access;
        this.books = books;
        this.records = records;
        this.zip = zip;
        this.trail = trail;
    }

    @Transactional
    public Optional<RegisterBook> openLogged(Actor actor, UUID bookId) {
        Optional<RegisterBook> book =
                books.find(bookId).filter(found -> access.may(actor, Action.EXPORT, found.unitCode()));
        book.ifPresent(found -> trail.append(
                actor.account(),
                Act.of("scans.exported", "book", bookId.toString()).in(found.unitCode())));
        return book;
    }

    void write(RegisterBook book, OutputStream out) throws IOException {
        zip.write(book, records.pages(book.id()), out);
    }

    /** The file's name without its ending, such as {@code KS.2017.01}. */
    String name(RegisterBook book) {
        String number = ScanName.normalNumber(book.number()).replaceAll("[^A-Za-z0-9Đđ-]", "-");
        return book.kind() + "." + book.year() + "." + (number.length() == 1 ? "0" + number : number);
    }
}
