package vn.sohotich.platform.identity;

/** How far a role carries an action: not at all, inside the granted units and what lies below them, or everywhere. */
public enum Reach {
    NONE,
    OWN_UNITS,
    EVERYWHERE
}
