package vn.sohotich.platform.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.population.LoadRequested;
import vn.sohotich.platform.population.PopulationLoads;

/** Loads the invented people as an extract of the population register; one child in thirty-seven is missing from it. */
@Component
class DemoPopulation {
    private final PopulationLoads loads;
    private final DemoWorks works;

    DemoPopulation(PopulationLoads loads, DemoWorks works) {
        this.loads = loads;
        this.works = works;
    }

    void load(InventedPeople people, List<InventedPerson> everyone, Actor officer) {
        List<Map<String, String>> rows = everyone.stream()
                .filter(person -> person.father() == null
                        || Math.floorMod(person.personalId().hashCode(), 37) != 0)
                .map(person -> row(people, person))
                .toList();
        LoadRequested asked = loads.request(officer, works.upload(CsvText.of(rows), "dan-cu-tinh-thanh-binh.csv"));
        if (asked instanceof LoadRequested.Waiting waiting) {
            works.await(waiting.workId());
        }
    }

    private static Map<String, String> row(InventedPeople people, InventedPerson person) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("soDinhDanh", person.personalId());
        row.put("hoTen", person.name().toUpperCase(java.util.Locale.ROOT));
        row.put("ngaySinh", person.birthWithSlashes());
        row.put("gioiTinh", person.sex());
        row.put("danToc", person.ethnicity());
        row.put("quocTich", "Việt Nam");
        row.put("queQuan", person.place());
        row.put("noiDangKyKhaiSinh", person.place());
        row.put("noiThuongTru", person.place());
        relative(row, "Cha", person.father());
        relative(row, "Me", person.mother());
        row.put("soDinhDanhVoChong", people.spouseOf(person));
        row.put("ngayChet", person.deathWithSlashes());
        return row;
    }

    private static void relative(Map<String, String> row, String which, @Nullable InventedPerson relative) {
        row.put("hoTen" + which, relative == null ? "" : relative.name().toUpperCase(java.util.Locale.ROOT));
        row.put("soDinhDanh" + which, relative == null ? "" : relative.personalId());
    }
}
