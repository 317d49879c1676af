package vn.sohotich.linkage.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import vn.sohotich.linkage.architecture.bad.UsesAFramework;

class NoFrameworkTests {
    private static final ArchRule NO_FRAMEWORK = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("vn.sohotich.linkage..", "java..", "org.jspecify.."));

    @Test
    void linkageDependsOnTheJavaLibraryOnly() {
        JavaClasses linkage = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("vn.sohotich.linkage");
        assertThatCode(() -> NO_FRAMEWORK.check(linkage)).doesNotThrowAnyException();
    }

    @Test
    void theRuleCatchesAClassThatUsesAFramework() {
        JavaClasses bad = new ClassFileImporter().importClasses(UsesAFramework.class);
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> NO_FRAMEWORK.check(bad));
    }
}
