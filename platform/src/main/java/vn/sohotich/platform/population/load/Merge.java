package vn.sohotich.platform.population.load;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Brings the staged rows into the register, set by set, in the caller's transaction: what changes is kept as an earlier
 * version first, nobody is removed, and the blocking keys follow. Each statement binds the load's number.
 */
@Repository
class Merge {
    private static final String WRITTEN = """
            name, birth, sex, ethnicity, nationality, origin, birth_place, residence, father_name, father_id, \
            mother_name, mother_id, spouse_name, spouse_id, death, name_key, plain_name, plain_parents, birth_year, \
            birth_packed, content""";

    private static final String SECOND_OF_ONE_ID = """
            UPDATE population.staged_person s
            SET refused = true, findings = s.findings || 'ID_REPEATED:soDinhDanh'::text
            FROM (SELECT row_no, row_number() OVER (PARTITION BY personal_id ORDER BY row_no) AS place
                  FROM population.staged_person WHERE NOT refused) AS seen
            WHERE seen.row_no = s.row_no AND seen.place > 1""";

    private static final String FINDINGS = """
            INSERT INTO population.load_finding (load_no, row_no, code, column_name, refused)
            SELECT :load, s.row_no, split_part(f, ':', 1), split_part(f, ':', 2), s.refused
            FROM population.staged_person s, unnest(s.findings) AS f""";

    private static final String EARLIER_VERSIONS = """
            INSERT INTO population.person_version (person_no, valid_since, valid_until, fields)
            SELECT p.no, p.valid_since, :load, jsonb_build_object(
                'hoTen', p.name, 'ngaySinh', p.birth, 'gioiTinh', p.sex, 'danToc', p.ethnicity,
                'quocTich', p.nationality, 'queQuan', p.origin, 'noiDangKyKhaiSinh', p.birth_place,
                'noiThuongTru', p.residence, 'hoTenCha', p.father_name, 'soDinhDanhCha', p.father_id,
                'hoTenMe', p.mother_name, 'soDinhDanhMe', p.mother_id, 'hoTenVoChong', p.spouse_name,
                'soDinhDanhVoChong', p.spouse_id, 'ngayChet', p.death)
            FROM population.person p JOIN population.staged_person s ON s.personal_id = p.personal_id
            WHERE NOT s.refused AND s.content <> p.content""";

    private static final String UPDATE = "UPDATE population.person p SET (" + WRITTEN + ", valid_since) = ROW(s."
            + WRITTEN.replace(", ", ", s.") + ", :load) FROM population.staged_person s"
            + " WHERE NOT s.refused AND s.personal_id = p.personal_id AND s.content <> p.content";

    private static final String CREATE = "INSERT INTO population.person (personal_id, " + WRITTEN
            + ", first_load, valid_since) SELECT s.personal_id, s." + WRITTEN.replace(", ", ", s.")
            + ", :load, :load FROM population.staged_person s WHERE NOT s.refused AND NOT EXISTS"
            + " (SELECT FROM population.person p WHERE p.personal_id = s.personal_id) ORDER BY s.row_no";

    private static final String SEEN = """
            INSERT INTO population.presence (person_no, last_seen)
            SELECT p.no, :load FROM population.person p JOIN population.staged_person s ON s.personal_id = p.personal_id
            WHERE NOT s.refused
            ON CONFLICT (person_no) DO UPDATE SET last_seen = excluded.last_seen""";

    private static final String OLD_KEYS = """
            DELETE FROM population.block b USING population.person p
            WHERE p.no = b.person_no AND p.valid_since = :load AND p.first_load <> :load""";

    private static final String NEW_KEYS = """
            INSERT INTO population.block (key, person_no)
            SELECT DISTINCT k, p.no
            FROM population.staged_person s JOIN population.person p ON p.personal_id = s.personal_id,
                 unnest(s.keys) AS k
            WHERE NOT s.refused AND p.valid_since = :load""";

    private static final String COUNTS = """
            UPDATE population.load SET (read, created, updated, same, refused, noted) = (
                SELECT count(*), :created, :updated, count(*) FILTER (WHERE NOT s.refused) - :created - :updated,
                       count(*) FILTER (WHERE s.refused),
                       count(*) FILTER (WHERE NOT s.refused AND cardinality(s.findings) > 0)
                FROM population.staged_person s)
            WHERE no = :load""";

    private final JdbcClient jdbc;

    Merge(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empties the staging table; loads wait for each other, because they share it. */
    void beginStaging() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('population.load'))")
                .query((row, number) -> true)
                .list();
        jdbc.sql("TRUNCATE population.staged_person").update();
    }

    void merge(long load) {
        jdbc.sql("ANALYZE population.staged_person").update();
        jdbc.sql(SECOND_OF_ONE_ID).update();
        run(FINDINGS, load);
        run(EARLIER_VERSIONS, load);
        int updated = run(UPDATE, load);
        int created = run(CREATE, load);
        run(SEEN, load);
        run(OLD_KEYS, load);
        run(NEW_KEYS, load);
        jdbc.sql(COUNTS)
                .param("load", load)
                .param("created", created)
                .param("updated", updated)
                .update();
        jdbc.sql("TRUNCATE population.staged_person").update();
        for (String table : List.of("person", "presence", "block")) {
            jdbc.sql("ANALYZE population." + table).update();
        }
    }

    private int run(String statement, long load) {
        return jdbc.sql(statement).param("load", load).update();
    }
}
