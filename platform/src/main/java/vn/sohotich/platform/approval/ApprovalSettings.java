package vn.sohotich.platform.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.sohotich.platform.record.LookupState;

/** What a province may decide about approval: {@code sohotich.approval.hold-back[0].province=30} and so on. */
@ConfigurationProperties("sohotich.approval")
record ApprovalSettings(@DefaultValue List<HoldBack> holdBack) {

    /** In this province, from one day to another, records with these outcomes are not approved. */
    record HoldBack(
            String province,
            Set<LookupState> outcomes,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        boolean appliesTo(String provinceCode, LookupState lookup, LocalDate today) {
            return province.equals(provinceCode)
                    && outcomes.contains(lookup)
                    && (from == null || !today.isBefore(from))
                    && (to == null || !today.isAfter(to));
        }
    }
}
