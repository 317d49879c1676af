package vn.sohotich.platform.duplicate.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sohotich.platform.duplicate.judgement.Pages.birth;
import static vn.sohotich.platform.duplicate.judgement.Pages.death;
import static vn.sohotich.platform.duplicate.judgement.Pages.marriage;
import static vn.sohotich.platform.duplicate.judgement.Pages.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sohotich.platform.duplicate.event.Sighting;

/** Every contradiction with a case that raises it and one that does not. */
class ConflictsTests {
    private static final String CITIZEN = "098082000777";
    private static final String OTHER = "098185000888";
    private final List<Sighting> seen = new ArrayList<>();

    private ConflictsTests sees(String kind, String role, Map<String, String> page) {
        seen.addAll(Pages.sightings(kind, page, Map.of(role, CITIZEN)).stream()
                .filter(sighting -> sighting.personalId().equals(CITIZEN))
                .toList());
        return this;
    }

    private List<String> said() {
        return Conflicts.among(seen).stream()
                .map(conflict -> conflict.code() + " " + conflict.severity())
                .toList();
    }

    @Test
    void aCitizenIsBornOnce() {
        sees("KS", "child", birth()).sees("KS", "child", with(birth(), "nksHoTen", "Trần Khác Hẳn"));
        assertThat(said()).containsExactly("CHILD_OF_TWO_BIRTHS ERROR");
    }

    @Test
    void aBirthRegisteredAgainIsOnlyNoted() {
        sees("KS", "child", birth()).sees("KS", "child", with(birth(), "loaiDangKy", "2"));
        assertThat(said()).containsExactly("REGISTERED_AGAIN NOTE");
    }

    @Test
    void aCitizenDiesOnce() {
        sees("KT", "deceased", death()).sees("KT", "deceased", with(death(), "nktNgayChet", "01.01.2015"));
        assertThat(said()).containsExactly("DEAD_IN_TWO_RECORDS ERROR");
    }

    @Test
    void nobodyDiesBeforeBirth() {
        sees("KT", "deceased", with(death(), "nktNgayChet", "13.03.2008")).sees("KS", "child", birth());
        assertThat(said()).containsExactly("DIED_BEFORE_BORN ERROR");
    }

    @Test
    void whoDiesInTheMonthOfBirthContradictsNothing() {
        sees("KT", "deceased", with(death(), "nktNgayChet", "03.2008")).sees("KS", "child", birth());
        assertThat(said()).isEmpty();
    }

    @Test
    void theDeadDoNotMarry() {
        sees("KT", "deceased", death()).sees("KH", "husband", with(marriage(), "ngayDangKy", "04.06.2012"));
        assertThat(said()).containsExactly("DEAD_BEFORE_MARRIAGE ERROR");
    }

    @Test
    void aMarriageBeforeDeathIsAsItShouldBe() {
        sees("KT", "deceased", death()).sees("KH", "husband", with(marriage(), "ngayDangKy", "02.06.2012"));
        assertThat(said()).isEmpty();
    }

    @Test
    void aDeadMotherBearsNoChild() {
        Map<String, String> dead = with(death(), "nktNgayChet", "13.03.2008");
        sees("KT", "deceased", dead).sees("KS", "mother", birth());
        assertThat(said()).containsExactly("MOTHER_DEAD_BEFORE_BIRTH ERROR");
    }

    @Test
    void aMotherMayDieOnTheDayOfBirth() {
        sees("KT", "deceased", with(death(), "nktNgayChet", "14.03.2008")).sees("KS", "mother", birth());
        assertThat(said()).isEmpty();
    }

    @Test
    void aFatherMayBeDeadForThreeHundredDays() {
        sees("KT", "deceased", with(death(), "nktNgayChet", "19.05.2007")).sees("KS", "father", birth());
        assertThat(said()).isEmpty();
    }

    @Test
    void aFatherDeadForLongerIsAConflict() {
        sees("KT", "deceased", with(death(), "nktNgayChet", "17.05.2007")).sees("KS", "father", birth());
        assertThat(said()).containsExactly("FATHER_DEAD_BEFORE_BIRTH ERROR");
    }

    @Test
    void nobodyIsBornAfterTheirMarriage() {
        sees("KH", "wife", with(marriage(), "ngayDangKy", "20.02.2008")).sees("KS", "child", birth());
        assertThat(said()).containsExactly("BORN_AFTER_MARRIAGE ERROR");
    }

    @Test
    void childrenDoNotMarry() {
        sees("KH", "wife", with(marriage(), "ngayDangKy", "20.02.2021")).sees("KS", "child", birth());
        assertThat(said()).containsExactly("TOO_YOUNG_TO_MARRY WARNING");
    }

    @Test
    void grownUpsMarry() {
        sees("KH", "wife", with(marriage(), "ngayDangKy", "20.03.2026")).sees("KS", "child", birth());
        assertThat(said()).isEmpty();
    }

    @Test
    void parentsAreOlderThanTheirChildren() {
        sees("KS", "child", with(birth(), "nksNgaySinh", "01.01.2000"))
                .sees("KS", "mother", with(birth(), "nksNgaySinh", "31.12.2011"));
        assertThat(said()).containsExactly("PARENT_BORN_TOO_LATE ERROR");
    }

    @Test
    void aParentOfFullAgeIsNoConflict() {
        sees("KS", "child", with(birth(), "nksNgaySinh", "01.01.1982")).sees("KS", "father", birth());
        assertThat(said()).isEmpty();
    }

    @Test
    void twoMarriagesWithoutANoteOfTheEndAreNoted() {
        sees("KH", "husband", marriage())
                .sees("KH", "husband", with(marriage(), "ngayDangKy", "01.01.2015", "voHoTen", "Ngô Thị Lan"));
        assertThat(said()).containsExactly("MARRIAGES_OVERLAP NOTE");
    }

    @Test
    void aDivorcedPersonMayMarryAgain() {
        Map<String, String> later = with(marriage(), "ngayDangKy", "01.01.2015", "voHoTen", "Ngô Thị Lan");
        sees("KH", "husband", with(marriage(), "tinhTrangKetHon", "Đã ly hôn")).sees("KH", "husband", later);
        assertThat(said()).isEmpty();
        seen.clear();
        sees("KH", "husband", with(marriage(), "ghiChu", "Ly hôn theo bản án số 3/2014"))
                .sees("KH", "husband", later);
        assertThat(said()).isEmpty();
    }

    @Test
    void theDeadDeclareNothing() {
        Map<String, String> declared = with(birth(), "nycHoTen", "Ngô Văn An", "nycSoGiayToTuyThan", CITIZEN);
        sees("KT", "deceased", with(death(), "nktNgayChet", "01.02.2008")).sees("KS", "", declared);
        assertThat(said()).containsExactly("DECLARANT_DEAD WARNING");
    }

    @Test
    void aFatherWhoDeclaresIsKnownByHisName() {
        Map<String, String> declared = with(birth(), "nycHoTen", "NGUYỄN VĂN SƠN", "chaSoDinhDanhCaNhan", "");
        sees("KT", "deceased", with(death(), "nktNgayChet", "01.02.2008")).sees("KS", "father", declared);
        assertThat(said()).containsExactly("DECLARANT_DEAD WARNING");
    }

    @Test
    void whoDeclaresWhileAliveIsNoConflict() {
        Map<String, String> declared = with(birth(), "nycHoTen", "Ngô Văn An", "nycSoGiayToTuyThan", CITIZEN);
        sees("KT", "deceased", death()).sees("KS", "", declared);
        assertThat(said()).isEmpty();
    }

    @Test
    void peopleWithoutANumberAreSeenByNobody() {
        assertThat(Pages.sightings("KS", birth(), Map.of())).isEmpty();
        assertThat(Pages.sightings("KS", with(birth(), "meSoDinhDanhCaNhan", OTHER), Map.of()))
                .extracting(Sighting::role)
                .containsExactly("mother");
    }
}
