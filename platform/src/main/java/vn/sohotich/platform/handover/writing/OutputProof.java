package vn.sohotich.platform.handover.writing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.sohotich.platform.handover.office.Apart;
import vn.sohotich.platform.handover.proof.HashSum;
import vn.sohotich.platform.handover.proof.Manifest;
import vn.sohotich.platform.handover.proof.RowHash;
import vn.sohotich.platform.handover.proof.RowList;

/** What is noted of one output while it is written: its rows with their hashes, sums, scans and cells left over. */
final class OutputProof {

    private static final String FOLDER = "manifest/";

    private final SpoolKey key;
    private final String name;
    private final Sources sources;
    private final RowList list = new RowList();
    private final RowHash hash = new RowHash();
    private final HashSum in = new HashSum();
    private final HashSum out = new HashSum();
    private final SideList scans = new SideList("row,file");
    private final SideList rest = new SideList("row,column,text");

    OutputProof(SpoolKey key, String name, Sources sources) {
        this.key = key;
        this.name = name;
        this.sources = sources;
    }

    RowHash hash() {
        return hash;
    }

    /** A cell that goes beside the workbook. */
    void aside(int row, byte[] packed, int at, int column, int from, int length) {
        if (column == SpoolRow.SCAN) {
            scans.add(row + ",", packed, from, length);
            return;
        }
        String header =
                sources.column(SpoolRow.int4(packed, at + 4), SpoolRow.int4(packed, at + 8), SpoolRow.rest(column));
        rest.add(row + "," + SideList.quoted(header) + ",", packed, from, length);
    }

    /** Ends a row whose cells went into {@link #hash}; {@code at} is where it begins among the packed ones. */
    void endRow(int row, byte[] packed, int at) {
        hash.end();
        long high = SpoolRow.int8(packed, at + 16);
        long low = SpoolRow.int8(packed, at + 24);
        in.add(high, low);
        out.add(hash.high(), hash.low());
        list.add(
                row,
                SpoolRow.int4(packed, at + 4),
                SpoolRow.int4(packed, at + 8),
                SpoolRow.int4(packed, at + 12),
                high,
                low,
                hash.high(),
                hash.low());
    }

    Manifest.Output write(DraftFolder folder, long bytes, String sha256) throws IOException {
        List<Manifest.Part> parts = new ArrayList<>();
        String listName = FOLDER + name + ".rows.csv";
        try (HashingStream stream = new HashingStream(folder.create(listName))) {
            list.writeTo(stream);
            parts.add(new Manifest.Part(listName, stream.sha256(), list.size()));
        }
        if (!scans.isEmpty() && key.apart() == null) {
            parts.add(scans.write(folder, name.substring(0, name.lastIndexOf('.')) + ".ban-quet.csv"));
        }
        if (!rest.isEmpty()) {
            parts.add(rest.write(folder, FOLDER + name + ".rest.csv"));
        }
        Apart apart = key.apart();
        return new Manifest.Output(
                name,
                bytes,
                sha256,
                list.size(),
                in.hex(),
                out.hex(),
                key.unit(),
                key.type() == null ? null : key.type().kind(),
                apart == null ? null : apart.slug(),
                parts);
    }
}
