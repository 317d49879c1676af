package vn.sohotich.platform.record.definition;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.sohotich.platform.record.definition.header.HeaderMatching;
import vn.sohotich.platform.record.definition.loading.DefinitionFiles;

/** The kinds of books that this installation knows, read from definition files; adding a file adds a kind. */
public final class BookTypes {
    private final List<BookType> types;
    private final CodeLists codeLists;
    private final HeaderMatching matching;

    public BookTypes(List<BookType> types, CodeLists codeLists) {
        this.types = List.copyOf(types);
        this.codeLists = codeLists;
        this.matching = new HeaderMatching(this.types);
    }

    /** The definitions that come with the application. */
    public static BookTypes shipped() {
        return DefinitionFiles.shipped().read();
    }

    /**
     * The shipped definitions and those in the folders {@code book-types} and {@code code-lists} of a directory; a file
     * of the same kind or list replaces the shipped one.
     */
    public static BookTypes shippedAnd(Path directory) {
        return DefinitionFiles.shipped().and(directory).read();
    }

    public List<BookType> all() {
        return types;
    }

    public Optional<BookType> find(String kind) {
        return types.stream().filter(type -> type.kind().equals(kind)).findFirst();
    }

    /** The kind of this code; asking for an unknown one is a fault of the caller. */
    public BookType get(String kind) {
        return find(kind).orElseThrow(() -> new IllegalArgumentException("no kind of book " + kind));
    }

    public CodeLists codeLists() {
        return codeLists;
    }

    /** Kind, layout and columns for the cells of a header row; empty when it is the header of something else. */
    public Optional<LayoutMatch> match(List<String> headerCells) {
        return matching.match(headerCells);
    }

    /** The columns of a header row when the kind is known beforehand. */
    public Optional<LayoutMatch> match(List<String> headerCells, String kind) {
        return matching.match(headerCells, kind);
    }
}
