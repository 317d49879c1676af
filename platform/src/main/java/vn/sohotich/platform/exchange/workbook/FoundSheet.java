package vn.sohotich.platform.exchange.workbook;

import java.util.ArrayList;
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
    private List<Finding> remarks = List.of();

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
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(remarks);
        return List.copyOf(all);
    }

    @Override
    public Optional<Sign> sign() {
        return Sign.of(found.cells(), workbook.names());
    }

    @Override
    public ReadOutcome read(RowVisitor visitor) {
        DataRows rows = new DataRows(visitor, found.row(), found.match());
        return switch (Workbooks.read(workbook, found.sheet(), rows)) {
            case ReadOutcome.Finished finished -> {
                remarks = rows.stopped ? remarks : SheetRemarks.of(found.name(), workbook.traits());
                yield new ReadOutcome.Finished(rows.count);
            }
            case ReadOutcome.Broken broken -> new ReadOutcome.Broken(rows.count, broken.refusal());
        };
    }

    @Override
    public boolean from1904() {
        return workbook.from1904();
    }

    @Override
    public double share() {
        return workbook.share();
    }

    @Override
    public void close() {
        workbook.close();
    }

    /** Leaves out what stands above the data and rows of a template that nobody filled in, and fills rows up to the width of the header. */
    private static final class DataRows implements RowVisitor {
        private final RowVisitor visitor;
        private final int header;
        private final LayoutMatch match;
        private final int width;
        private long count;
        private boolean stopped;

        DataRows(RowVisitor visitor, int header, LayoutMatch match) {
            this.visitor = visitor;
            this.header = header;
            this.match = match;
            this.width = match.columns().size();
        }

        @Override
        public boolean row(SheetRow row) {
            if (row.number() <= header || !match.isFilledIn(row.cells())) {
                return true;
            }
            count++;
            stopped = !visitor.row(row.cells().length >= width ? row : widened(row));
            return !stopped;
        }

        private SheetRow widened(SheetRow row) {
            CellText[] cells = Arrays.copyOf(row.cells(), width);
            Arrays.fill(cells, row.cells().length, width, CellText.EMPTY);
            return new SheetRow(row.sheet(), row.number(), cells, row.formulas());
        }
    }
}
