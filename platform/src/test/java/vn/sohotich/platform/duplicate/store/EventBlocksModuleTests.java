package vn.sohotich.platform.duplicate.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohotich.linkage.blocking.BlockingRule;
import vn.sohotich.platform.duplicate.judgement.EventKey;
import vn.sohotich.platform.duplicate.store.EventBlocks.Member;
import vn.sohotich.platform.duplicate.store.EventBlocks.Pointer;
import vn.sohotich.platform.testing.PlatformTest;

/** Blocks of keys that no other test has. */
@PlatformTest
class EventBlocksModuleTests {
    private static final int BIRTH = 20080314;

    @Autowired
    EventBlocks blocks;

    private final EventKey key =
            new EventKey(BlockingRule.NAME_YEAR, ThreadLocalRandom.current().nextLong(), BIRTH);

    private List<Pointer> pointers(long first, long last) {
        return LongStream.rangeClosed(first, last)
                .mapToObj(place -> new Pointer(key.key(), place, BIRTH))
                .toList();
    }

    @Test
    void aBlockKnowsItsMembersAndWhenTheyWereBorn() {
        blocks.add(pointers(1, 2));
        blocks.add(pointers(2, 3));
        assertThat(blocks.under(List.of(key)).get(key.key()))
                .containsExactlyInAnyOrder(new Member(1, BIRTH), new Member(2, BIRTH), new Member(3, BIRTH));
    }

    @Test
    void aBlockThatIsTooLargeIsLeftOutUntilItHasLostMembers() {
        int largest = BlockingRule.NAME_YEAR.largest();
        long before = blocks.leftOut();
        blocks.add(pointers(1, largest + 1));
        assertThat(blocks.under(List.of(key))).doesNotContainKey(key.key());
        assertThat(blocks.under(List.of(key))).doesNotContainKey(key.key());
        assertThat(blocks.leftOut()).isEqualTo(before + 1);
        blocks.remove(pointers(1, 1));
        assertThat(blocks.under(List.of(key)).get(key.key())).hasSize(largest);
        assertThat(blocks.leftOut()).isEqualTo(before);
    }
}
