package vn.sohotich.platform.duplicate.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.duplicate.Doubt;
import vn.sohotich.platform.duplicate.Doubt.Side;
import vn.sohotich.platform.duplicate.DoubtCode;
import vn.sohotich.platform.record.RecordRow;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.Severity;
import vn.sohotich.platform.territory.Territory;

/** Doubts in words: what, why, and which records. */
@Component("doubtWords")
public class DoubtWords {
    private final BookTypes types;
    private final Territory territory;
    private final MessageSource messages;

    DoubtWords(BookTypes types, Territory territory, MessageSource messages) {
        this.types = types;
        this.territory = territory;
        this.messages = messages;
    }

    /** The remarks and, where the weight decided, how likely both are one person. */
    List<String> why(Doubt doubt, Locale locale) {
        var why = new ArrayList<String>();
        doubt.grounds().remarks().forEach(remark -> why.add(say("duplicate.remark." + remark, locale)));
        if (doubt.grounds().person().isEmpty() && doubt.grounds().severity() == Severity.WARNING) {
            double percent = Math.floor(doubt.grounds().probability() * 1000) / 10;
            why.add(say("duplicate.probability", locale, percent));
        }
        return why;
    }

    /** What the clerk does, step by step. */
    List<String> steps(DoubtCode code, Locale locale) {
        return List.of(say(code.titleKey() + ".mend", locale).split(" (?=\\d\\. )"));
    }

    /** The record that a side names when the reader may not see it: kind and unit. */
    public String elsewhere(Side side, Locale locale) {
        return say("duplicate.elsewhere", locale, kind(side.kind(), locale), unit(side.unitCode()));
    }

    public String kind(String kind, Locale locale) {
        return types.find(kind).map(type -> type.name().in(locale)).orElse(kind);
    }

    public String unit(String code) {
        return territory.nameOf(code);
    }

    /** Where a record stands, such as "Khai sinh số 12, quyển 01/2008". */
    public String place(RecordRow row, Locale locale) {
        return place(row.kind(), row.number(), row.book(), locale);
    }

    public String place(String kind, String number, String book, Locale locale) {
        return say("duplicate.number", locale, kind(kind, locale), number.isEmpty() ? "–" : number, book);
    }

    String say(String key, Locale locale, Object... args) {
        return messages.getMessage(key, args, locale);
    }
}
