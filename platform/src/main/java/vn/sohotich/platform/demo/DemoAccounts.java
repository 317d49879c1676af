package vn.sohotich.platform.demo;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.identity.Accounts;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.NewAccount;
import vn.sohotich.platform.identity.Role;

/** One account for every role, all with the same password, which is printed at the start. */
@Component
class DemoAccounts {
    static final String PASSWORD = "Thu-Nghiem-2026";
    static final String CLERK = "lan";
    static final String APPROVER = "minh";
    static final String PROVINCE = "tinh";
    private static final String BY = "demo";

    private static final List<NewAccount> ALL = List.of(
            account(PROVINCE, "Phạm Quốc Toàn", Role.PROVINCIAL_OFFICER),
            account(CLERK, "Nguyễn Thị Lan", Role.JUSTICE_CLERK),
            account(APPROVER, "Trần Đức Minh", Role.APPROVER),
            account("congan", "Lê Quang Huy", Role.POLICE_OFFICER),
            account("sohoa", "Võ Thị Thảo", Role.DIGITISATION_MEMBER),
            account("quantri.donvi", "Đỗ Văn Thành", Role.UNIT_ADMINISTRATOR),
            account("kiemtra", "Bùi Thị Hạnh", Role.AUDITOR),
            account("quantri", "Hoàng Gia Bảo", Role.SYSTEM_ADMINISTRATOR));
    private final Accounts accounts;

    DemoAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    void open() {
        ALL.stream()
                .filter(wanted -> accounts.find(wanted.username()).isEmpty())
                .forEach(wanted -> accounts.enroll(BY, wanted, PASSWORD));
    }

    Actor actor(String username) {
        return accounts.actor(username).orElseThrow();
    }

    static List<NewAccount> all() {
        return ALL;
    }

    private static NewAccount account(String username, String displayName, Role role) {
        return new NewAccount(username, displayName, Set.of(role), Set.of(InventedUnit.PROVINCE));
    }
}
