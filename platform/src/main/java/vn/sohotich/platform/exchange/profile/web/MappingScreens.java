package vn.sohotich.platform.exchange.profile.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.exchange.profile.ColumnRule;
import vn.sohotich.platform.exchange.profile.Constant;
import vn.sohotich.platform.exchange.profile.ImportProfile;
import vn.sohotich.platform.exchange.profile.ProfileChecks;
import vn.sohotich.platform.exchange.profile.encoding.EncodingVerdict;
import vn.sohotich.platform.exchange.profile.encoding.TextEncoding;
import vn.sohotich.platform.exchange.profile.sheet.HeaderBlock;
import vn.sohotich.platform.exchange.profile.sheet.ReadableHeadings;
import vn.sohotich.platform.exchange.profile.sheet.SheetSample;
import vn.sohotich.platform.exchange.profile.sheet.Translations;
import vn.sohotich.platform.exchange.profile.split.SplitRule;
import vn.sohotich.platform.exchange.profile.split.SplitRules;
import vn.sohotich.platform.exchange.profile.suggestion.Suggestion;
import vn.sohotich.platform.exchange.profile.suggestion.Suggestions;
import vn.sohotich.platform.exchange.profile.web.MappingScreen.Choice;
import vn.sohotich.platform.exchange.profile.web.MappingScreen.ColumnLine;
import vn.sohotich.platform.exchange.profile.web.MappingScreen.ConstantLine;
import vn.sohotich.platform.exchange.profile.web.MappingScreen.Group;
import vn.sohotich.platform.exchange.profile.web.MappingScreen.PartLine;
import vn.sohotich.platform.exchange.workbook.ColumnLetters;
import vn.sohotich.platform.exchange.workbook.Workbook;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.CodeList;
import vn.sohotich.platform.record.definition.Field;

/** Lays out the mapping screen: columns with what they may carry, choices, constants, and the preview. */
@Component
class MappingScreens {
    private static final int SAMPLES = 3;

    private final BookTypes types;
    private final Suggestions suggestions;
    private final MappingPreviews previews;
    private final ProfileChecks checks;
    private final MessageSource messages;

    MappingScreens(BookTypes types, MappingPreviews previews, ProfileChecks checks, MessageSource messages) {
        this.types = types;
        this.suggestions = new Suggestions(types);
        this.previews = previews;
        this.checks = checks;
        this.messages = messages;
    }

    Suggestions suggestions() {
        return suggestions;
    }

    /** The choices that the suggestions make. */
    MappingForm suggested(HeaderBlock block, BookType type) {
        Map<String, String> chosen = new LinkedHashMap<>();
        List<Suggestion> all = suggestions.of(block, type);
        for (int i = 0; i < all.size(); i++) {
            Suggestion one = all.get(i);
            String use = one.isEmpty()
                    ? ""
                    : one.split().isEmpty() ? MappingForm.FIELD + one.field() : MappingForm.SPLIT + one.split();
            chosen.put("use." + i, use);
            for (Map.Entry<String, String> part : one.parts().entrySet()) {
                chosen.put("part." + i + "." + part.getKey(), part.getValue());
            }
        }
        for (String field :
                List.of(Constant.YEAR, type.key().office(), type.key().book())) {
            chosen.put("every." + field, "on");
        }
        return new MappingForm(chosen);
    }

    MappingScreen of(
            Workbook workbook,
            List<SheetSample> samples,
            HeaderBlock block,
            ImportProfile profile,
            MappingForm form,
            Beginnings beginnings,
            Locale locale) {
        BookType type = types.get(profile.kind());
        return new MappingScreen(
                samples.stream()
                        .map(one -> new MappingScreen.SheetChoice(one.number(), one.name(), one.hidden()))
                        .toList(),
                block.sheet().number(),
                block.row(),
                block.depth(),
                type.kind(),
                types.all().stream()
                        .map(one -> new Choice(one.kind(), one.name().in(locale)))
                        .toList(),
                columns(block, type, profile, form, locale),
                groups(type, locale),
                SplitRules.shipped().all().stream()
                        .map(rule -> new Choice(rule.id(), rule.label().in(locale) + " – " + rule.example()))
                        .toList(),
                Arrays.stream(TextEncoding.values()).map(TextEncoding::name).toList(),
                constants(type, form, locale),
                form.value("name"),
                form.value("note"),
                beginnings.all(),
                beginnings.recognised(),
                checks.absent(profile, type).stream()
                        .map(field -> type.field(field).label().in(locale))
                        .toList(),
                previews.of(workbook, block, profile, locale));
    }

    /** Profiles from which the mapping may begin, and the one that the header was recognised by. */
    record Beginnings(List<MappingScreen.Begin> all, MappingScreen.@Nullable Begin recognised) {}

    private List<ColumnLine> columns(
            HeaderBlock block, BookType type, ImportProfile profile, MappingForm form, Locale locale) {
        List<ColumnRule> rules = new ArrayList<>(profile.columns());
        while (rules.size() < block.width()) {
            rules.add(ColumnRule.leave(""));
        }
        List<EncodingVerdict> verdicts = Translations.verdicts(block, rules);
        List<Suggestion> reasons = suggestions.of(block, type);
        List<String> headings = ReadableHeadings.of(block);
        List<ColumnLine> lines = new ArrayList<>();
        for (int i = 0; i < block.width(); i++) {
            EncodingVerdict verdict = verdicts.get(i);
            String heading = headings.get(i);
            List<String> cells = block.cells(i).stream()
                    .limit(SAMPLES)
                    .map(verdict.encoding()::toUnicode)
                    .toList();
            if (!heading.isBlank() || !cells.isEmpty()) {
                lines.add(new ColumnLine(
                        i,
                        ColumnLetters.of(i),
                        heading,
                        cells,
                        form.value("use." + i),
                        reasons.get(i),
                        form.value("encoding." + i),
                        verdict,
                        parts(i, heading, type, form, locale)));
            }
        }
        return lines;
    }

    private List<PartLine> parts(int column, String heading, BookType type, MappingForm form, Locale locale) {
        String use = form.value("use." + column);
        Optional<SplitRule> rule = use.startsWith(MappingForm.SPLIT)
                ? SplitRules.shipped().find(use.substring(MappingForm.SPLIT.length()))
                : Optional.empty();
        if (rule.isEmpty()) {
            return List.of();
        }
        boolean chosen = rule.get().parts().stream()
                .anyMatch(part -> !form.value("part." + column + "." + part).isEmpty());
        Map<String, String> usual =
                chosen ? Map.of() : suggestions.parts(rule.get(), type, suggestions.role(heading, type));
        return rule.get().parts().stream()
                .map(part -> new PartLine(
                        part,
                        SplitRules.shipped().part(part).label().in(locale),
                        chosen ? form.value("part." + column + "." + part) : usual.getOrDefault(part, "")))
                .toList();
    }

    private static List<Group> groups(BookType type, Locale locale) {
        return type.groups().stream()
                .map(group -> new Group(
                        group.label().in(locale),
                        type.fieldsOf(group).stream()
                                .map(field ->
                                        new Choice(field.name(), field.label().in(locale)))
                                .toList()))
                .toList();
    }

    private List<ConstantLine> constants(BookType type, MappingForm form, Locale locale) {
        return MappingForm.constantFields(type).stream()
                .map(field -> new ConstantLine(
                        field,
                        type.find(field)
                                .map(Field::label)
                                .map(label -> label.in(locale))
                                .orElseGet(() -> messages.getMessage("mapping.constant.year", null, locale)),
                        form.value("constant." + field),
                        !form.value("every." + field).isEmpty(),
                        choices(type.find(field), locale)))
                .toList();
    }

    private List<Choice> choices(Optional<Field> field, Locale locale) {
        Optional<CodeList> list = field.map(Field::codeList).flatMap(types.codeLists()::find);
        return list.filter(one -> !one.byName())
                .map(one -> one.codes().stream()
                        .map(code -> new Choice(code.code(), code.label().in(locale)))
                        .toList())
                .orElse(List.of());
    }
}
