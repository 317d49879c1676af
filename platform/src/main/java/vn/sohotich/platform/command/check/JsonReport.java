package vn.sohotich.platform.command.check;

import java.nio.file.Path;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;
import vn.sohotich.platform.command.console.Console;
import vn.sohotich.platform.exchange.workbook.DataSheet;
import vn.sohotich.platform.record.definition.catalogue.FindingCatalogue;
import vn.sohotich.platform.record.definition.check.FindingTexts;
import vn.sohotich.platform.shared.Refusal;

/** A check for machines: one document, written while the rows go by. */
public final class JsonReport implements Report {

    private final Console console;
    private final FindingTexts texts;
    private final JsonGenerator json;
    private boolean open;

    public JsonReport(Console console) {
        this.console = console;
        this.texts = FindingTexts.in(console.locale());
        this.json = new JsonFactory().createGenerator(console.out());
        json.writeStartObject();
        json.writeStringProperty("command", "check");
        json.writeArrayPropertyStart("files");
    }

    @Override
    public void begin(Path file, DataSheet sheet) {
        json.writeStartObject();
        json.writeStringProperty("file", file.toString());
        json.writeStringProperty("sheet", sheet.sheet());
        json.writeStringProperty("kind", sheet.match().type().kind());
        json.writeStringProperty("layout", sheet.match().layout().id());
        json.writeArrayPropertyStart("findings");
        open = true;
    }

    @Override
    public void found(FoundAt found) {
        json.writeStartObject();
        json.writeStringProperty("sheet", found.sheet());
        json.writeNumberProperty("row", found.row());
        json.writeStringProperty("column", found.column());
        json.writeStringProperty("cell", found.letter() == null ? null : found.cell());
        json.writeStringProperty("code", found.finding().code());
        json.writeStringProperty("severity", found.finding().severity().name());
        json.writeStringProperty(
                "about",
                FindingCatalogue.shipped().get(found.finding().code()).about().name());
        json.writeStringProperty("text", texts.what(found.finding()));
        json.writeStringProperty("mend", texts.mend(found.finding()));
        json.writeEndObject();
    }

    @Override
    public void end(long rows, Tally tally) {
        json.writeEndArray();
        open = false;
        json.writeStringProperty("status", tally.hasErrors() ? "FINDINGS" : "CLEAN");
        json.writeNumberProperty("rows", rows);
        json.writeObjectPropertyStart("bySeverity");
        tally.bySeverity().forEach((severity, count) -> json.writeNumberProperty(severity.name(), count));
        json.writeEndObject();
        json.writeObjectPropertyStart("byCode");
        tally.byCode().forEach(json::writeNumberProperty);
        json.writeEndObject();
        json.writeEndObject();
    }

    @Override
    public void unreadable(Path file, Refusal refusal) {
        Map<String, Object> summary = console.refusalSummary("check", file, refusal);
        summary.remove("command");
        if (open) {
            json.writeEndArray();
            summary.remove("file");
            open = false;
        } else {
            json.writeStartObject();
        }
        summary.forEach((key, value) -> json.writeStringProperty(key, String.valueOf(value)));
        json.writeEndObject();
    }

    @Override
    public void close() {
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
        console.out().println();
        console.out().flush();
    }
}
