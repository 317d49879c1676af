package vn.sohotich.platform.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.Date;
import org.junit.jupiter.api.Test;
import vn.sohotich.platform.architecture.tooth.BareClock;
import vn.sohotich.platform.architecture.tooth.RecordManager;
import vn.sohotich.platform.architecture.tooth.WorkbookOutsideExchange;

/** Who may use which library, where time comes from and how types are called. */
class PlacementTests {
    private static final JavaClasses PLATFORM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.sohotich.platform", "vn.sohotich.linkage");

    private static final ArchRule WORKBOOKS_AND_PDF = noClasses()
            .that()
            .resideOutsideOfPackages("vn.sohotich.platform.exchange..", "vn.sohotich.platform.book..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.dhatim..", "org.apache.pdfbox..");

    private static final ArchRule INJECTED_CLOCK = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(Year.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(Date.class);

    private static final ArchRule ONE_CLOCK = noClasses()
            .that()
            .haveNameNotMatching("vn\\.sohotich\\.platform\\.(shared\\..*|command\\..*|Sohotich)")
            .should()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    private static final ArchRule PLAIN_NAMES =
            noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl|Data|Info|Processor|Service)");

    @Test
    void keepsWorkbooksAndPdfInExchangeAndBook() {
        WORKBOOKS_AND_PDF.check(PLATFORM);
    }

    @Test
    void catchesAWorkbookElsewhere() {
        assertThat(bites(WORKBOOKS_AND_PDF, WorkbookOutsideExchange.class)).isTrue();
    }

    @Test
    void takesTheTimeFromTheInjectedClock() {
        INJECTED_CLOCK.check(PLATFORM);
        ONE_CLOCK.check(PLATFORM);
    }

    @Test
    void catchesABareClock() {
        assertThat(bites(INJECTED_CLOCK, BareClock.class)).isTrue();
    }

    @Test
    void usesNoEmptySuffixes() {
        PLAIN_NAMES.check(PLATFORM);
    }

    @Test
    void catchesAnEmptySuffix() {
        assertThat(bites(PLAIN_NAMES, RecordManager.class)).isTrue();
    }

    private static boolean bites(ArchRule rule, Class<?> sample) {
        return rule.evaluate(new ClassFileImporter().importClasses(sample)).hasViolation();
    }
}
