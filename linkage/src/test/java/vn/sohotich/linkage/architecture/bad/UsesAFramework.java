package vn.sohotich.linkage.architecture.bad;

import org.assertj.core.api.Assertions;

/** Breaks the rule on purpose. */
public class UsesAFramework {
    void dependsOnSomethingElse() {
        Assertions.fail("never called");
    }
}
