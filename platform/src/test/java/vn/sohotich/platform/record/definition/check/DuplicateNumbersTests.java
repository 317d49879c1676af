package vn.sohotich.platform.record.definition.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DuplicateNumbersTests {

    @Test
    void namesTheRowThatHadTheNumberFirst() {
        var duplicates = new DuplicateNumbers();
        assertThat(duplicates.earlierRow("KS|a|1/2010|1", 1)).isEmpty();
        assertThat(duplicates.earlierRow("KS|a|1/2010|2", 2)).isEmpty();
        assertThat(duplicates.earlierRow("KS|a|1/2010|1", 3)).hasValue(1);
        assertThat(duplicates.earlierRow("KS|a|1/2010|1", 4)).hasValue(1);
    }

    @Test
    void keepsCountOfAWholeProvince() {
        var duplicates = new DuplicateNumbers();
        for (int row = 1; row <= 300_000; row++) {
            assertThat(duplicates
                            .earlierRow("KS|office|" + row % 1000 + "|" + row, row)
                            .isEmpty())
                    .isTrue();
        }
        assertThat(duplicates.earlierRow("KS|office|500|1500", 300_001)).hasValue(1500);
    }
}
