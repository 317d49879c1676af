package vn.sohotich.cluster;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Names of columns that several steps share, and the layouts of the tables between them. */
final class Columns {
    static final String NUMBER = "number";
    static final String LINE = "line";
    static final String KEY = "key";
    static final String CHUNK = "chunk";
    static final String KIND = "kind";
    static final String TABLE = "table";
    static final String COUNT = "count";
    static final String POSITION = "position";
    static final String ROLE = "role";
    static final String OUTCOME = "outcome";
    static final String PERSONAL_ID = "personalId";

    /** How often a value or key occurs. */
    static final StructType COUNTS = new StructType()
            .add(TABLE, DataTypes.IntegerType, false)
            .add(KEY, DataTypes.LongType, false)
            .add(COUNT, DataTypes.IntegerType, false);

    /** Which person stands under which blocking key. */
    static final StructType MEMBERS =
            new StructType().add(KEY, DataTypes.LongType, false).add(NUMBER, DataTypes.LongType, false);

    /** What a pass over a chunk of records gives: keys still asked for, records not ready, and rows of the result. */
    static final StructType PASSED = new StructType()
            .add(KIND, DataTypes.IntegerType, false)
            .add(CHUNK, DataTypes.LongType, false)
            .add(NUMBER, DataTypes.LongType, false)
            .add(POSITION, DataTypes.IntegerType, false)
            .add(ROLE, DataTypes.StringType)
            .add(OUTCOME, DataTypes.StringType)
            .add(PERSONAL_ID, DataTypes.StringType)
            .add(LINE, DataTypes.StringType);

    private Columns() {}
}
