package vn.sohotich.platform.command.match;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import vn.sohotich.linkage.ChildClaims;
import vn.sohotich.platform.exchange.workbook.output.Draft;

/** The people who are the child of several records, in a file beside the result; there is no file when nobody is. */
final class ConflictsFile {

    private ConflictsFile() {}

    /** Writes the file, or removes that of an earlier result; returns how many people are in it. */
    static long write(ChildClaims claims, Path result) throws IOException {
        Path file = result.resolveSibling(result.getFileName() + ChildClaims.SUFFIX);
        Map<String, int[]> conflicts = claims.conflicts();
        if (conflicts.isEmpty()) {
            Files.deleteIfExists(file);
            return 0;
        }
        try (Draft draft = new Draft(file)) {
            try (BufferedWriter writer =
                    new BufferedWriter(new OutputStreamWriter(draft.stream(), StandardCharsets.UTF_8))) {
                ChildClaims.write(conflicts, writer);
            }
            draft.keep();
        }
        return conflicts.size();
    }
}
