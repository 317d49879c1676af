package vn.sohotich.platform.reconciliation.web;

import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.population.PersonEntry;
import vn.sohotich.platform.reconciliation.waterfall.Rival;
import vn.sohotich.platform.reconciliation.waterfall.Waterfall;

/** Another candidate on the screen: who, why they lost, their own waterfall, and what would decide between the two. */
record RivalView(
        int place,
        @Nullable PersonEntry entry,
        Rival rival,
        Waterfall fall,
        @Nullable String decides) {}
