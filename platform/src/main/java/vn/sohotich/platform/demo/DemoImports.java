package vn.sohotich.platform.demo;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.exchange.importing.BatchStatus;
import vn.sohotich.platform.exchange.importing.ImportBatch;
import vn.sohotich.platform.exchange.importing.ImportOutcome;
import vn.sohotich.platform.exchange.importing.Imports;
import vn.sohotich.platform.identity.Actor;

/** Sends in one file per invented book and applies it, the way a clerk would. */
@Component
class DemoImports {
    private final Imports imports;
    private final DemoWorks works;

    DemoImports(Imports imports, DemoWorks works) {
        this.imports = imports;
        this.works = works;
    }

    void bring(InventedBook book, List<Map<String, String>> rows, Actor clerk) {
        ImportOutcome sent = imports.receive(clerk, works.upload(CsvText.of(rows), book.fileName()), null);
        ImportBatch batch = switch (sent) {
            case ImportOutcome.Accepted accepted -> accepted.batch();
            case ImportOutcome.KnownFile known -> known.earlier();
            case ImportOutcome.Declined declined ->
                throw new IllegalStateException(declined.refusal().code());
        };
        ImportBatch read = settled(clerk, batch);
        if (read.status() == BatchStatus.READY) {
            imports.apply(clerk, read.id());
            settled(clerk, read);
        }
    }

    private ImportBatch settled(Actor clerk, ImportBatch batch) {
        ImportBatch seen = imports.find(clerk, batch.id()).orElseThrow();
        while (seen.status().isRunning()) {
            works.pause();
            seen = imports.find(clerk, batch.id()).orElseThrow();
        }
        return seen;
    }
}
