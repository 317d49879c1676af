package vn.sohotich.platform.reconciliation.model.web;

import vn.sohotich.platform.reconciliation.model.LabelRates;

/** Agreement with the labels in words: each share with its 95 % interval. */
record RateView(String precision, String recall, String f1, int wrong, int missed) {
    static RateView of(LabelRates rates) {
        return new RateView(
                Percent.of(rates.precision()),
                Percent.of(rates.recall()),
                Percent.of(rates.f1()),
                rates.wrong(),
                rates.missed());
    }
}
