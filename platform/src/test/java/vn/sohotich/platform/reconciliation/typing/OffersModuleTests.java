package vn.sohotich.platform.reconciliation.typing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sohotich.platform.population.Extracts.freshId;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.population.Extracts;
import vn.sohotich.platform.population.LoadedPeople;
import vn.sohotich.platform.record.EntryFixtures;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.testing.Codes;
import vn.sohotich.platform.testing.Commune;
import vn.sohotich.platform.testing.PlatformTest;

/** Books beyond the basic ones are filled in from what is known; the basic ones are copied from the page alone. */
@PlatformTest
class OffersModuleTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    WhileTyping typing;

    @Autowired
    Records records;

    private final String number = freshId(1975, true);
    private final String name = "Doãn " + Codes.place("Thị") + " Mận";
    private final Map<String, String> guardian = Map.of("ghHoTen", name, "ghNgaySinh", "09.08.1975");
    private Commune commune;
    private Actor clerk;

    @BeforeEach
    void people() {
        LoadedPeople.amongOthers(context)
                .load(new Extracts().row(number, name, "09/08/1975", "2", "Thái", "Việt Nam", "Xã Kha", "", "Xã Lam"));
        commune = Commune.founded(context);
        clerk = commune.somebody(Role.JUSTICE_CLERK);
    }

    private TypedPerson typed(Actor actor, String kind, Map<String, String> written) {
        var outcome = typing.lookUpLogged(actor, new TypedPage(kind, commune.code, null, written));
        return ((TypedOutcome.LookedUp) outcome).people().getFirst();
    }

    @Test
    void giveTheRegistersValuesToTheFieldsOfTheRole() {
        assertThat(typed(clerk, "GH", guardian).candidates().getFirst().fill())
                .isEqualTo(Map.of(
                        "ghSoDinhDanh",
                        number,
                        "ghHoTen",
                        name,
                        "ghNgaySinh",
                        "09.08.1975",
                        "ghGioiTinh",
                        "2",
                        "ghDanToc",
                        "Thái",
                        "ghQuocTich",
                        "Việt Nam",
                        "ghNoiCuTru",
                        "Xã Lam"));
    }

    @Test
    void keepTheRegistersNumberFromWhoeverMayNotSearchIt() {
        Actor member = commune.somebody(Role.DIGITISATION_MEMBER);
        assertThat(typed(member, "GH", guardian).candidates().getFirst().fill())
                .doesNotContainKey("ghSoDinhDanh")
                .containsEntry("ghDanToc", "Thái");
    }

    @Test
    void giveWhatAKeptRecordSaysWithItsNumber() {
        Map<String, String> birth = EntryFixtures.birth("21", "Lỗ " + Codes.place("Văn") + " Nhãn", "01.02.2015");
        birth.putAll(
                Map.of("meHoTen", name, "meNgaySinh", "1975", "meSoDinhDanhCaNhan", number, "meNoiCuTru", "Xã Kha"));
        records.enter(clerk, "KS", commune.code, birth);

        TypedPerson found = typed(commune.somebody(Role.DIGITISATION_MEMBER), "GH", guardian);
        assertThat(found.known()).singleElement().satisfies(offered -> {
            assertThat(offered.person().role()).isEqualTo("mother");
            assertThat(offered.fill())
                    .containsEntry("ghSoDinhDanh", number)
                    .containsEntry("ghGioiTinh", "2")
                    .containsEntry("ghNoiCuTru", "Xã Kha");
        });
    }

    @Test
    void areNotMadeForTheBasicBooks() {
        records.enter(clerk, "KS", commune.code, EntryFixtures.birth("22", name, "09.08.1975"));
        TypedPerson child = typed(clerk, "KS", Map.of("nksHoTen", name, "nksNgaySinh", "09.08.1975"));

        assertThat(child.candidates())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.fill()).isEmpty());
        assertThat(child.known()).isEmpty();
    }
}
