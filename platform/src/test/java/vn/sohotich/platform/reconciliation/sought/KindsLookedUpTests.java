package vn.sohotich.platform.reconciliation.sought;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.shared.start.UnusableSetting;

class KindsLookedUpTests {
    private static final BookTypes TYPES = BookTypes.shipped();

    private static KindsLookedUp named(String... kinds) {
        return new KindsLookedUp(new BasicFieldSettings(Map.of(), Set.of(kinds)), TYPES);
    }

    @Test
    void areAllKindsUnlessTheProvinceNamesSome() {
        assertThat(TYPES.all())
                .allSatisfy(type -> assertThat(named().includes(type.kind())).isTrue());
    }

    @Test
    void areThoseThatTheProvinceNames() {
        KindsLookedUp four = named("KS", "KH", "KT", "NCN");
        assertThat(TYPES.all())
                .filteredOn(type -> four.includes(type.kind()))
                .extracting(type -> type.kind())
                .containsExactly("KS", "KH", "NCN", "KT");
    }

    @Test
    void stopTheStartWhenOneDoesNotExist() {
        assertThatThrownBy(() -> named("KS", "KX")).isInstanceOf(UnusableSetting.class);
    }
}
