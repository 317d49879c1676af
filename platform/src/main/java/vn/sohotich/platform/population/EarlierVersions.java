package vn.sohotich.platform.population;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sohotich.linkage.RegisteredPerson;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.platform.shared.database.JsonText;

/** Earlier versions of people, kept for ever and told as changes. */
@Repository
class EarlierVersions {
    private final JdbcClient jdbc;

    EarlierVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The earlier versions of a person, newest first. */
    List<EarlierVersion> of(UUID personId, RegisteredPerson now) {
        var after = new Written(written(now));
        return jdbc.sql("""
                        SELECT v.valid_since, v.valid_until, s.loaded_at AS since, u.loaded_at AS until, v.fields
                        FROM population.person_version v
                        JOIN population.person p ON p.no = v.person_no
                        JOIN population.load s ON s.no = v.valid_since
                        JOIN population.load u ON u.no = v.valid_until
                        WHERE p.id = :id ORDER BY v.valid_since DESC""")
                .param("id", personId)
                .query((row, number) -> new EarlierVersion(
                        row.getLong("valid_since"),
                        row.getLong("valid_until"),
                        row.getTimestamp("since").toInstant(),
                        row.getTimestamp("until").toInstant(),
                        after.changesFrom(JsonText.map(row.getString("fields")))))
                .list();
    }

    private static Map<String, String> written(RegisteredPerson person) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("hoTen", person.name());
        fields.put("ngaySinh", person.birth() == null ? "" : person.birth().toScreen());
        fields.put("gioiTinh", person.sex() == null ? "" : person.sex());
        fields.put("danToc", person.ethnicity());
        fields.put("quocTich", person.nationality());
        fields.put("queQuan", person.origin());
        fields.put("noiDangKyKhaiSinh", person.birthPlace());
        fields.put("noiThuongTru", person.residence());
        fields.put("hoTenCha", person.fatherName());
        fields.put("soDinhDanhCha", person.fatherId());
        fields.put("hoTenMe", person.motherName());
        fields.put("soDinhDanhMe", person.motherId());
        fields.put("hoTenVoChong", person.spouseName());
        fields.put("soDinhDanhVoChong", person.spouseId());
        PartialDate death = person.deathDate();
        fields.put("ngayChet", death == null ? "" : death.toScreen());
        return fields;
    }

    /** The version that followed, while the list is walked from new to old. */
    private static final class Written {
        private Map<String, String> fields;

        Written(Map<String, String> fields) {
            this.fields = fields;
        }

        List<EarlierVersion.Change> changesFrom(Map<String, String> before) {
            var changes = new ArrayList<EarlierVersion.Change>();
            for (var now : fields.entrySet()) {
                String was = before.getOrDefault(now.getKey(), "");
                if (!was.equals(now.getValue())) {
                    changes.add(new EarlierVersion.Change(now.getKey(), was, now.getValue()));
                }
            }
            var ordered = new LinkedHashMap<String, String>();
            fields.keySet().forEach(key -> ordered.put(key, before.getOrDefault(key, "")));
            fields = ordered;
            return changes;
        }
    }
}
