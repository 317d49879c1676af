package vn.sohotich.platform.reconciliation.review.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.sohotich.linkage.BasicField;
import vn.sohotich.linkage.RegisteredPerson;
import vn.sohotich.linkage.SoughtPerson;
import vn.sohotich.linkage.decision.FieldComparison;
import vn.sohotich.linkage.decision.Verdict;
import vn.sohotich.platform.reconciliation.review.ReviewCase;
import vn.sohotich.platform.reconciliation.review.ReviewCase.Offered;
import vn.sohotich.platform.reconciliation.review.web.CaseView.Cell;
import vn.sohotich.platform.reconciliation.review.web.CaseView.Head;
import vn.sohotich.platform.reconciliation.review.web.CaseView.Row;
import vn.sohotich.platform.reconciliation.words.Near;
import vn.sohotich.platform.reconciliation.words.Reasons;
import vn.sohotich.platform.reconciliation.words.SideBySide;
import vn.sohotich.platform.reconciliation.words.Span;

/** Lays a case of the review out for the screen, field by field, with what differs marked inside the word. */
@Component
class CaseViews {
    private final ReviewLabels labels;
    private final Reasons reasons;
    private final MessageSource messages;

    CaseViews(ReviewLabels labels, Reasons reasons, MessageSource messages) {
        this.labels = labels;
        this.reasons = reasons;
        this.messages = messages;
    }

    CaseView of(ReviewCase file, Locale locale) {
        var record = file.record();
        String place = messages.getMessage(
                "review.place",
                new Object[] {labels.kind(record.kind()), record.number(), record.book(), labels.unit(record.unitCode())
                },
                locale);
        return new CaseView(
                file,
                labels.role(record.kind(), file.outcome().role()),
                place,
                reasons.of(file.outcome(), locale),
                IntStream.range(0, file.offered().size())
                        .mapToObj(at -> head(at + 1, file.offered().get(at), locale))
                        .toList(),
                rows(file, locale),
                record.scans().isEmpty() ? null : record.scans().getFirst().scanId());
    }

    private Head head(int key, Offered offered, Locale locale) {
        String agreeing = offered.fields().stream()
                .filter(field -> field.verdict() == Verdict.SAME)
                .map(field ->
                        messages.getMessage("lookup.field." + field.field().listName(), null, locale))
                .collect(Collectors.joining(", "));
        String reason = agreeing.isEmpty()
                ? messages.getMessage("review.reason.page", null, locale)
                : messages.getMessage("review.reason.agrees", new Object[] {agreeing}, locale);
        return new Head(key, offered.entry(), percent(offered.probability()), reason);
    }

    private List<Row> rows(ReviewCase file, Locale locale) {
        var rows = new ArrayList<Row>();
        int fields = file.offered().stream()
                .mapToInt(one -> one.fields().size())
                .max()
                .orElse(0);
        for (int at = 0; at < fields; at++) {
            int field = at;
            rows.add(row(
                    file.offered().stream().map(one -> one.fields().get(field)).toList(), locale));
        }
        if (fields == 0) {
            rows.addAll(bookOnly(file.person(), locale));
        }
        rows.add(plain("lookup.candidate.id", file.person().personalId(), file, RegisteredPerson::personalId, locale));
        rows.add(plain("lookup.candidate.residence", "", file, RegisteredPerson::residence, locale));
        return rows.stream().filter(CaseViews::saysSomething).toList();
    }

    private Row row(List<FieldComparison> compared, Locale locale) {
        FieldComparison first = compared.getFirst();
        return new Row(
                messages.getMessage("lookup.field." + first.field().listName(), null, locale),
                sides(first, locale).book(),
                compared.stream().map(field -> cell(field, locale)).toList());
    }

    private Cell cell(FieldComparison field, Locale locale) {
        String near = Near.of(field).words(messages, "", locale);
        return new Cell(sides(field, locale).register(), field.verdict().name(), near);
    }

    private SideBySide sides(FieldComparison field, Locale locale) {
        String book = shown(field.field(), field.bookValue(), locale);
        String kept = shown(field.field(), field.registerValue(), locale);
        return field.verdict() == Verdict.DIFFERENT ? SideBySide.of(book, kept) : SideBySide.agreeing(book, kept);
    }

    private String shown(BasicField field, String value, Locale locale) {
        return field == BasicField.SEX && value.matches("[123]")
                ? messages.getMessage("lookup.sex." + value, null, locale)
                : value;
    }

    /** What the page says of somebody for whom nobody is offered. */
    private List<Row> bookOnly(SoughtPerson person, Locale locale) {
        String born = person.birth() == null ? "" : person.birth().toScreen();
        return List.of(
                new Row(messages.getMessage("lookup.field.hoTen", null, locale), written(person.name()), List.of()),
                new Row(messages.getMessage("lookup.field.ngaySinh", null, locale), written(born), List.of()),
                new Row(
                        messages.getMessage("lookup.field.danToc", null, locale),
                        written(person.ethnicity()),
                        List.of()),
                new Row(
                        messages.getMessage("lookup.field.quocTich", null, locale),
                        written(person.nationality()),
                        List.of()));
    }

    private Row plain(
            String labelKey, String book, ReviewCase file, Function<RegisteredPerson, String> value, Locale locale) {
        List<Cell> cells = file.offered().stream()
                .map(one -> value.apply(one.entry().person()))
                .map(kept -> cell(book, kept, locale))
                .toList();
        return new Row(messages.getMessage(labelKey, null, locale), written(book), cells);
    }

    private Cell cell(String book, String kept, Locale locale) {
        boolean differs = !book.isBlank() && !kept.isBlank() && !book.equals(kept);
        return differs
                ? new Cell(
                        SideBySide.of(book, kept).register(),
                        Verdict.DIFFERENT.name(),
                        Near.numbers(book, kept, null, null).words(messages, "", locale))
                : new Cell(List.of(new Span(kept, false)), "", "");
    }

    private static List<Span> written(String value) {
        return List.of(new Span(value, false));
    }

    private static boolean saysSomething(Row row) {
        return !row.isBookEmpty()
                || row.cells().stream()
                        .flatMap(cell -> cell.spans().stream())
                        .anyMatch(span -> !span.text().isBlank());
    }

    /** Whole percent; never 0 % or 100 %, because the engine is never that sure. */
    private static String percent(double probability) {
        if (probability < 0.01) {
            return "< 1 %";
        }
        return probability > 0.99 ? "> 99 %" : Math.round(probability * 100) + " %";
    }
}
