package vn.sohotich.platform.exchange.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.sohotich.platform.exchange.workbook.marking.Sign;
import vn.sohotich.platform.record.definition.CellText;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.record.definition.LayoutMatch;

/** The data sheet of an open workbook. */
final class FoundSheet implements DataSheet {

    private final Workbook workbook;
    private final HeaderSearch.Header found;
    private final List<Finding> findings;

    FoundSheet(Workbook workbook, HeaderSearch.Header found, List<Finding> findings) {
        this.workbook = workbook;
        this.found = found;
        this.findings = List.copyOf(findings);
    }

    @Override
    public String sheet() {
        return found.name();
    }

    @Override
    public int headerRow() {
        return found.row();
    }

    @Override
    public List<String> header() {
        return found.cells();
    }

    @Override
    public LayoutMatch match() {
        return found.match();
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public Optional<Sign> sign() {
        return Sign.of(found.cells(), workbook.names());
    }

    @Override
    public ReadOutcome read(RowVisitor visitor) {
        DataRows rows = new DataRows(visitor, found.row(), found.cells().size());
        return switch (Workbooks.read(workbook, found.sheet(), rows)) {
            case ReadOutcome.Finished finished -> new ReadOutcome.Finished(rows.count);
            case ReadOutcome.Broken broken -> new ReadOutcome.Broken(rows.count, broken.refusal());
        };
    }

    @Override
    public double share() {
        return workbook.share();
    }

    @Override
    public void close() {
        workbook.close();
    }

    /** Leaves out what stands above the data and fills rows up to the width of the header. */
    private static final class DataRows implements RowVisitor {
        private final RowVisitor visitor;
        private final int header;
        private final int width;
        private long count;

        DataRows(RowVisitor visitor, int header, int width) {
            this.visitor = visitor;
            this.header = header;
            this.width = width;
        }

        @Override
        public boolean row(SheetRow row) {
            if (row.number() <= header) {
                return true;
            }
            count++;
            return visitor.row(row.cells().length >= width ? row : widened(row));
        }

        private SheetRow widened(SheetRow row) {
            CellText[] cells = Arrays.copyOf(row.cells(), width);
            Arrays.fill(cells, row.cells().length, width, CellText.EMPTY);
            return new SheetRow(row.sheet(), row.number(), cells, row.formulas());
        }
    }
}
