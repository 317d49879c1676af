package vn.sohotich.platform.reconciliation.web;

import java.util.List;
import java.util.stream.Collectors;
import vn.sohotich.platform.reconciliation.words.Span;

/**
 * One compared field on the screen: the book's value beside the register's, with the
 * verdict's word key and, where it is not the same, the rules of similarity in words.
 */
record FieldView(String labelKey, List<Span> book, List<Span> register, String verdict, String near) {
    /** The register's value in one piece. */
    public String registerText() {
        return register.stream().map(Span::text).collect(Collectors.joining());
    }
}
