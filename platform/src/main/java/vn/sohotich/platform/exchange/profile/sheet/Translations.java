package vn.sohotich.platform.exchange.profile.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.encoding.LegacyEncoding;
import vn.sohotich.platform.exchange.profile.ColumnRule;
import vn.sohotich.platform.exchange.profile.Fingerprint;
import vn.sohotich.platform.exchange.profile.ImportProfile;
import vn.sohotich.platform.exchange.profile.encoding.ColumnEncodings;
import vn.sohotich.platform.exchange.profile.encoding.ColumnText;
import vn.sohotich.platform.exchange.profile.encoding.EncodingVerdict;
import vn.sohotich.platform.exchange.profile.split.SplitRule;
import vn.sohotich.platform.exchange.profile.split.SplitRules;
import vn.sohotich.platform.exchange.workbook.ColumnLetters;
import vn.sohotich.platform.exchange.workbook.DataSheet;
import vn.sohotich.platform.exchange.workbook.SheetRemarks;
import vn.sohotich.platform.exchange.workbook.SheetRow;
import vn.sohotich.platform.exchange.workbook.Workbook;
import vn.sohotich.platform.exchange.workbook.WorkbookReader;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.Column;
import vn.sohotich.platform.record.definition.FieldType;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.record.definition.FindingCode;
import vn.sohotich.platform.record.definition.Label;
import vn.sohotich.platform.record.definition.LayoutMatch;

/** Makes readable sheets: of known layouts with columns in old encodings, and of unknown ones by a profile. */
public final class Translations {
    private static final int SAMPLE = 200;

    private Translations() {}

    /** A sheet of a known layout with its old encodings and dates understood. */
    public static DataSheet known(DataSheet sheet) {
        LayoutMatch match = sheet.match();
        List<Column> columns = match.columns();
        List<EncodingVerdict> verdicts = ColumnEncodings.of(samples(sheet, columns.size()));
        List<RowTranslation.CellStep> steps = new ArrayList<>();
        List<Finding> remarks = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            boolean value = column.carries() == Column.Carries.VALUE || column.carries() == Column.Carries.NAME;
            String field = column.field();
            if (!value || field == null) {
                continue;
            }
            remark(i, column.header(), verdicts.get(i), remarks);
            if (verdicts.get(i).encoding().isLegacy()) {
                steps.add(CellSteps.convert(
                        i, field, new ColumnText(verdicts.get(i).encoding())));
            }
            if (match.type().field(field).type() == FieldType.DATE) {
                steps.add(CellSteps.days(i, field, sheet.from1904()));
            }
        }
        var translation = new RowTranslation(match, columns.size(), steps, List.of(), List.of());
        return new TranslatedSheet(sheet, translation, remarks);
    }

    private static List<List<String>> samples(DataSheet sheet, int width) {
        List<SheetRow> rows = new ArrayList<>();
        sheet.read(row -> {
            rows.add(row);
            return rows.size() < SAMPLE;
        });
        List<List<String>> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            int column = i;
            columns.add(rows.stream()
                    .map(row -> row.text(column))
                    .filter(text -> !text.isBlank())
                    .toList());
        }
        return columns;
    }

    /** A sheet below a header that a profile was made for. */
    public static DataSheet mapped(Workbook workbook, HeaderBlock block, ImportProfile profile, BookType type) {
        List<ColumnRule> rules = rules(block, profile);
        List<EncodingVerdict> verdicts = verdicts(block, rules);
        List<Finding> remarks = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            ColumnRule.Use use = rules.get(i).use();
            if (use == ColumnRule.Use.FIELD || use == ColumnRule.Use.SPLIT) {
                remark(i, rules.get(i).header(), verdicts.get(i), remarks);
            } else if (use == ColumnRule.Use.LEAVE && !block.cells(i).isEmpty()) {
                left.add(LegacyEncoding.repair(
                        rules.get(i).header().isBlank()
                                ? ColumnLetters.of(i)
                                : rules.get(i).header()));
            }
        }
        if (!left.isEmpty()) {
            remarks.add(SheetRemarks.of(FindingCode.COLUMNS_LEFT, String.join("; ", left)));
        }
        var plan = new TranslationPlan(type, profile, rules, verdicts, id -> split(profile, id), workbook.from1904());
        RowTranslation translation = plan.translation();
        List<String> header =
                new ArrayList<>(rules.stream().map(ColumnRule::header).toList());
        var bare = new LayoutMatch(
                type,
                translation.match().layout(),
                translation.match().columns().subList(0, rules.size()),
                List.of());
        DataSheet sheet = WorkbookReader.sheet(workbook, block.sheet().number(), block.lastRow(), header, bare);
        return new TranslatedSheet(sheet, translation, remarks);
    }

    /** The rule of each column of the header: by its heading, and where that stands several times by their order. */
    public static List<ColumnRule> rules(HeaderBlock block, ImportProfile profile) {
        Map<String, List<ColumnRule>> byHeading = new HashMap<>();
        profile.columns()
                .forEach(rule -> byHeading
                        .computeIfAbsent(Fingerprint.key(rule.header()), none -> new ArrayList<>())
                        .add(rule));
        List<ColumnRule> rules = new ArrayList<>();
        for (int i = 0; i < block.width(); i++) {
            String header = i < block.headers().size() ? block.headers().get(i) : "";
            List<ColumnRule> same = byHeading.getOrDefault(Fingerprint.key(header), List.of());
            rules.add(same.isEmpty() ? ColumnRule.leave(header) : same.getFirst());
            if (!same.isEmpty()) {
                same.removeFirst();
            }
        }
        return rules;
    }

    /** What each column is written in: as a person set it, or as its cells say. */
    public static List<EncodingVerdict> verdicts(HeaderBlock block, List<ColumnRule> rules) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            cells.add(block.cells(i));
        }
        List<EncodingVerdict> verdicts = new ArrayList<>(ColumnEncodings.of(cells));
        for (int i = 0; i < rules.size(); i++) {
            var given = rules.get(i).encoding();
            if (given != null) {
                verdicts.set(i, EncodingVerdict.byHand(given));
            }
        }
        return verdicts;
    }

    /** A rule of the profile itself, or a ready-made one. */
    public static @Nullable SplitRule split(ImportProfile profile, String id) {
        String own = profile.patterns().get(id);
        return own == null
                ? SplitRules.shipped().find(id).orElse(null)
                : SplitRule.of(id, new Label(id, id), "", own).orElse(null);
    }

    private static void remark(int column, String header, EncodingVerdict verdict, List<Finding> remarks) {
        String letters = ColumnLetters.of(column);
        String heading = LegacyEncoding.repair(header.strip());
        String encoding = verdict.encoding().name();
        if (verdict.doubtful()) {
            remarks.add(SheetRemarks.of(FindingCode.COLUMN_ENCODING_DOUBTFUL, letters, heading, encoding));
        } else if (verdict.encoding().isLegacy()) {
            remarks.add(SheetRemarks.of(FindingCode.COLUMN_ENCODING_CONVERTED, letters, heading, encoding));
        }
    }
}
