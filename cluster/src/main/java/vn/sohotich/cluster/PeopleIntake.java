package vn.sohotich.cluster;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.md5;
import static org.apache.spark.sql.functions.min;

import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import vn.sohotich.linkage.RegisteredPerson;
import vn.sohotich.linkage.cleaning.CleanPerson;
import vn.sohotich.linkage.cleaning.Cleaner;
import vn.sohotich.linkage.lines.PersonLine;
import vn.sohotich.linkage.register.LongTexts;

/**
 * Takes the rows of the register in as one machine does: rows without a personal number stay out, of rows that say the same
 * only the first is kept, and texts that are too long are cut.
 */
final class PeopleIntake {
    private static final String CONTENT = "content";
    private static final String FIRST = "first";
    private static final StructType TAKEN = new StructType()
            .add(Columns.NUMBER, DataTypes.LongType, false)
            .add(Columns.LINE, DataTypes.StringType, false)
            .add(CONTENT, DataTypes.StringType, false);

    private PeopleIntake() {}

    /** The lines of the people that are kept, spread by number. */
    static Dataset<Row> of(Dataset<Row> lines, int partitions) {
        Dataset<Row> taken = lines.mapPartitions((MapPartitionsFunction<Row, Row>) Taking::new, Encoders.row(TAKEN))
                .withColumn(CONTENT, md5(col(CONTENT).cast("binary")))
                .repartition(partitions, col(Columns.NUMBER))
                .persist(StorageLevel.DISK_ONLY());
        Dataset<Row> repeated = taken.groupBy(CONTENT)
                .agg(min(Columns.NUMBER).as(FIRST), count(lit(1)).as(Columns.COUNT))
                .where(col(Columns.COUNT).gt(1))
                .select(CONTENT, FIRST);
        Dataset<Row> later = taken.join(repeated, CONTENT)
                .where(col(Columns.NUMBER).gt(col(FIRST)))
                .select(Columns.NUMBER);
        return taken.join(later, new String[] {Columns.NUMBER}, "left_anti")
                .select(Columns.NUMBER, Columns.LINE)
                .persist(StorageLevel.DISK_ONLY());
    }

    /** Gives each row with the text of what it says. */
    private static final class Taking extends Expanding {
        private final Cleaner cleaner = new Cleaner();

        Taking(Iterator<Row> lines) {
            super(lines);
        }

        @Override
        void take(Row row) {
            RegisteredPerson written = PersonLine.read(row.getString(1)).person();
            if (!written.personalId().isBlank()) {
                RegisteredPerson person = LongTexts.areIn(written) ? LongTexts.cut(written) : written;
                CleanPerson clean = cleaner.clean(person);
                give(row.getLong(0), new PersonLine(row.getLong(0), person).write(), content(person, clean));
            }
        }

        /** Personal numbers count as numbers here, however they are written. */
        private static String content(RegisteredPerson person, CleanPerson clean) {
            var same = new RegisteredPerson(
                    clean.id() == 0 ? person.personalId() : Long.toString(clean.id()),
                    person.name(),
                    person.birth(),
                    person.sex() == null ? "" : person.sex(),
                    person.ethnicity(),
                    person.nationality(),
                    person.origin(),
                    person.birthPlace(),
                    person.residence(),
                    person.fatherName(),
                    Long.toString(clean.father().id()),
                    person.motherName(),
                    Long.toString(clean.mother().id()),
                    person.spouseName(),
                    Long.toString(clean.spouse().id()),
                    person.deathDate());
            return new PersonLine(0, same).write();
        }
    }
}
