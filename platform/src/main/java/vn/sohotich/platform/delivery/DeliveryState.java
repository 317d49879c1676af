package vn.sohotich.platform.delivery;

/** Where a delivery stands: being put together, under inspection, or with a verdict on every lot. */
public enum DeliveryState {
    OPEN,
    INSPECTING,
    CONCLUDED;

    /** The message key of its word. */
    public String titleKey() {
        return "delivery.state." + name();
    }
}
