package vn.sohotich.platform.exchange.profile.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sohotich.platform.exchange.workbook.DataSheet;
import vn.sohotich.platform.exchange.workbook.ReadOutcome;
import vn.sohotich.platform.exchange.workbook.RowVisitor;
import vn.sohotich.platform.exchange.workbook.marking.Sign;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.record.definition.LayoutMatch;

/** A sheet whose rows come out in the columns of a kind of book, with what is to be said about its columns. */
public final class TranslatedSheet implements DataSheet {
    private final DataSheet source;
    private final RowTranslation translation;
    private final List<Finding> remarks;

    public TranslatedSheet(DataSheet source, RowTranslation translation, List<Finding> remarks) {
        this.source = source;
        this.translation = translation;
        this.remarks = List.copyOf(remarks);
    }

    @Override
    public String sheet() {
        return source.sheet();
    }

    @Override
    public int headerRow() {
        return source.headerRow();
    }

    @Override
    public List<String> header() {
        return source.header();
    }

    @Override
    public LayoutMatch match() {
        return translation.match();
    }

    @Override
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>(source.findings());
        all.addAll(remarks);
        return List.copyOf(all);
    }

    @Override
    public Optional<Sign> sign() {
        return source.sign();
    }

    @Override
    public boolean from1904() {
        return source.from1904();
    }

    @Override
    public String letters(int column) {
        return translation.letters(column);
    }

    @Override
    public ReadOutcome read(RowVisitor visitor) {
        return source.read(row -> visitor.row(translation.translate(row)));
    }

    @Override
    public double share() {
        return source.share();
    }

    @Override
    public void close() {
        source.close();
    }
}
