package vn.sohotich.cluster;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.substring_index;
import static org.apache.spark.sql.functions.udf;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.storage.StorageLevel;
import vn.sohotich.linkage.ChildClaims;
import vn.sohotich.linkage.Role;

/**
 * Writes who was identified as the child of several records, as one machine does. Only numbers of people and records are
 * grouped, on the cluster; only the lines of people who were born twice come to the driver, one after the other.
 */
final class ConflictsWriter {
    private static final String REF = "ref";
    private static final UserDefinedFunction ORDER = udf((UDF1<String, Long>) ChildClaims::order, DataTypes.LongType);
    private static final UserDefinedFunction WRITTEN =
            udf((UDF2<String, String, String>) ChildClaims::line, DataTypes.StringType);

    private final MatchSettings settings;

    ConflictsWriter(MatchSettings settings) {
        this.settings = settings;
    }

    /** Writes the conflicts among the rows of a result; returns how many people they are about. */
    long write(Dataset<Row> rows) {
        Dataset<Row> claims = rows.where(col(Columns.ROLE)
                        .equalTo(Role.CHILD)
                        .and(col(Columns.PERSONAL_ID).notEqual("")))
                .select(
                        col(Columns.PERSONAL_ID),
                        col(Columns.NUMBER),
                        col(Columns.POSITION),
                        substring_index(col(Columns.LINE), ",", 1).as(REF));
        Dataset<Row> twice = claims.groupBy(Columns.PERSONAL_ID)
                .agg(count(lit(1)).as(Columns.COUNT))
                .where(col(Columns.COUNT).gt(1))
                .select(Columns.PERSONAL_ID)
                .persist(StorageLevel.DISK_ONLY());
        long people = twice.count();
        String out = settings.out() + ChildClaims.SUFFIX;
        Dataset<Row> lines = claims.join(twice, Columns.PERSONAL_ID)
                .orderBy(ORDER.apply(col(Columns.PERSONAL_ID)), col(Columns.NUMBER), col(Columns.POSITION))
                .select(WRITTEN.apply(col(Columns.PERSONAL_ID), col(REF)).as(Columns.LINE));
        if (settings.isResultInParts()) {
            lines.write().text(out);
        } else if (people == 0) {
            OneFile.remove(out);
        } else {
            OneFile.write(out, ChildClaims.HEADER, lines.toLocalIterator());
        }
        twice.unpersist();
        return people;
    }
}
