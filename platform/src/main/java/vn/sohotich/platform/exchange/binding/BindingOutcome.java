package vn.sohotich.platform.exchange.binding;

import vn.sohotich.platform.shared.Refusal;

/** A ZIP was taken in, or why not. */
public sealed interface BindingOutcome {
    record Submitted(ScanBinding binding) implements BindingOutcome {}

    record Refused(Refusal refusal) implements BindingOutcome {}
}
