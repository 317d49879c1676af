package vn.sohotich.platform.book.pdf;

import java.util.Set;
import vn.sohotich.platform.shared.Refusal;

/** What the inspection of a file says: a PDF that can be shown, or why it is none. */
public sealed interface PdfVerdict {
    /** A sound PDF with its pages and remarks ({@code active-content}, {@code restricted}, {@code attachments}). */
    record Sound(int pages, Set<String> remarks) implements PdfVerdict {}

    record Unsound(Refusal refusal) implements PdfVerdict {}
}
