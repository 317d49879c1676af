package vn.sohotich.platform.exchange.binding;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.book.ScanName;

/** A file of the ZIP whose name could be read, as the page of one entry, with what is odd about the name. */
record NamedFile(ArchivedFile file, int part, ScanName name, int leaf, List<String> remarks) {
    /** Which page of its entry the file shows; a name that does not say shows the first. */
    int page() {
        return Math.max(1, leaf);
    }

    Place place() {
        return new Place(file.ordinal(), part);
    }

    /** A file of the ZIP and which of its entries is meant. */
    record Place(int ordinal, int part) {}

    BindingLine line(
            BindingList list,
            String reason,
            List<String> args,
            @Nullable UUID scan,
            @Nullable UUID record,
            List<String> more) {
        return new BindingLine(
                file.ordinal(),
                part,
                list,
                reason,
                args,
                file.path(),
                name.kind(),
                name.year(),
                name.book(),
                name.number(),
                scan,
                record,
                Stream.concat(remarks.stream(), more.stream()).distinct().toList());
    }
}
