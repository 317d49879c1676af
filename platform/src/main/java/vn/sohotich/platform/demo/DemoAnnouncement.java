package vn.sohotich.platform.demo;

import java.io.PrintStream;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.identity.NewAccount;
import vn.sohotich.platform.identity.Role;

/** Prints the demonstration accounts once everything is loaded. */
@Component
@ConditionalOnProperty("sohotich.demo")
class DemoAnnouncement {
    private final MessageSource messages;

    DemoAnnouncement(MessageSource messages) {
        this.messages = messages;
    }

    @EventListener(ApplicationReadyEvent.class)
    public void announce() {
        PrintStream out = System.out;
        Locale vietnamese = Locale.of("vi");
        out.println(messages.getMessage("demo.accounts", new Object[] {DemoAccounts.PASSWORD}, vietnamese));
        out.println(messages.getMessage("demo.accounts", new Object[] {DemoAccounts.PASSWORD}, Locale.ENGLISH));
        DemoAccounts.all().forEach(account -> out.printf("  %-16s %s%n", account.username(), roles(account)));
    }

    private String roles(NewAccount account) {
        Role role = account.roles().iterator().next();
        Object[] none = {};
        return messages.getMessage("role." + role, none, Locale.of("vi")) + " · "
                + messages.getMessage("role." + role, none, Locale.ENGLISH);
    }
}
