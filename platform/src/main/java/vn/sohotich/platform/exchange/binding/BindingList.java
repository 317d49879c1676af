package vn.sohotich.platform.exchange.binding;

import java.util.Locale;

/** The five lists that a binding leaves. */
public enum BindingList {
    /** The record has this scan now, or had it already. */
    BOUND,
    /** No record in the units has this number; the scan is kept and can be bound later. */
    ORPHAN,
    /** It cannot be told which scan belongs to which record, or the record has another scan already. */
    DUPLICATE,
    /** Records of the same books that still have no scan. */
    MISSING,
    /** The name or the content cannot be read. */
    UNREADABLE;

    /** The list of this word; an unknown word means the first list. */
    public static BindingList of(String word) {
        for (BindingList list : values()) {
            if (list.word().equals(word)) {
                return list;
            }
        }
        return BOUND;
    }

    /** The word in addresses and message keys, such as {@code bound}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
