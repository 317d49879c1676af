package vn.sohotich.platform.exchange.binding;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.book.ScanName;

/** A file of the ZIP whose name could be read, with what is odd about the name. */
record NamedFile(ArchivedFile file, ScanName name, List<String> remarks) {
    BindingLine line(
            BindingList list,
            String reason,
            List<String> args,
            @Nullable UUID scan,
            @Nullable UUID record,
            List<String> more) {
        return new BindingLine(
                file.ordinal(),
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
