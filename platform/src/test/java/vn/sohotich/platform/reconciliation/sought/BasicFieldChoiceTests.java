package vn.sohotich.platform.reconciliation.sought;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import vn.sohotich.linkage.BasicField;
import vn.sohotich.linkage.BasicFields;
import vn.sohotich.linkage.Linker;
import vn.sohotich.linkage.Outcome;
import vn.sohotich.linkage.RegisteredPerson;
import vn.sohotich.linkage.SoughtPerson;
import vn.sohotich.linkage.SoughtRecord;
import vn.sohotich.linkage.blocking.PersonIndex;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.linkage.model.LinkageModel;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.shared.start.UnusableSetting;

class BasicFieldChoiceTests {
    private static final BookTypes TYPES = BookTypes.shipped();

    @Test
    void withoutSettingsTheFieldsAreTheProgramsOwn() {
        assertThat(fields(Map.of())).isEqualTo(BasicFields.defaults());
    }

    @Test
    void oneRoleIsChangedAndTheOthersStay() {
        BasicFields chosen = fields(Map.of("child", "hoTen, ngaySinh"));
        assertThat(chosen.of("child")).containsExactlyInAnyOrder(BasicField.NAME, BasicField.BIRTH_DATE);
        assertThat(chosen.of("mother")).isEqualTo(BasicFields.defaults().of("mother"));
    }

    @Test
    void rolesWithoutAListTakeTheListOfOthers() {
        BasicFields chosen = fields(Map.of("other", "hoTen", "adoptive-mother", "hoTen,gioiTinh"));
        assertThat(chosen.of("mother")).containsExactly(BasicField.NAME);
        assertThat(chosen.of("adoptive-mother")).containsExactlyInAnyOrder(BasicField.NAME, BasicField.SEX);
        assertThat(chosen.of("child")).isEqualTo(BasicFields.defaults().of("child"));
    }

    @Test
    void aDifferenceCountsOnlyWhereTheProvinceCountsIt() {
        assertThat(outcome(fields(Map.of()))).isEqualTo(Outcome.INCONSISTENT);
        assertThat(outcome(fields(Map.of("child", "hoTen,ngaySinh")))).isEqualTo(Outcome.CONSISTENT);
    }

    @Test
    void everySettingThatCannotBeUsedStopsTheStartInVietnamese() {
        assertThat(words(Map.of("child", "hoTen,hoVaTen")))
                .startsWith("Thiết lập sohotich.reconciliation.basic-fields.child: không có thông tin cơ bản tên là"
                        + " \"hoVaTen\"")
                .contains("hoTen, ngaySinh, gioiTinh");
        assertThat(words(Map.of("godfather", "hoTen")))
                .startsWith("Thiết lập sohotich.reconciliation.basic-fields.godfather: không có vai trò này.")
                .contains("child")
                .contains("mother");
        assertThat(words(Map.of("mother", "")))
                .startsWith("Thiết lập sohotich.reconciliation.basic-fields.mother đang để trống.");
    }

    private static Outcome outcome(BasicFields fields) {
        var registered = new RegisteredPerson(
                "030201000001",
                "Tạ Diệu Uyên",
                PartialDate.of(2001, 3, 4),
                "2",
                "Kinh",
                "Việt Nam",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                null);
        var index = PersonIndex.of(List.of(registered).stream());
        SoughtPerson child = SoughtPerson.of("child", "Tạ Diệu Uyên", PartialDate.of(2001, 3, 4))
                .withPersonalId("030201000001")
                .withPeople("Tày", "Việt Nam");
        return new Linker(index, LinkageModel.standard(index.statistics()), fields)
                .link(new SoughtRecord("1", List.of(child)))
                .persons()
                .getFirst()
                .outcome();
    }

    private static String words(Map<String, String> settings) {
        var thrown = new UnusableSetting[1];
        assertThatExceptionOfType(UnusableSetting.class)
                .isThrownBy(() -> fields(settings))
                .satisfies(setting -> thrown[0] = setting);
        return thrown[0].words();
    }

    private static BasicFields fields(Map<String, String> settings) {
        var properties = new HashMap<String, String>();
        settings.forEach((role, names) -> properties.put("sohotich.reconciliation.basic-fields." + role, names));
        BasicFieldSettings bound = new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("sohotich.reconciliation", BasicFieldSettings.class);
        return new BasicFieldChoice(bound, TYPES).fields();
    }
}
