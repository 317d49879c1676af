package vn.sohotich.platform.identity;

/** Something an account may be allowed to do; also the scope of an access token. */
public enum Action {
    SEE_RECORDS,
    ENTER_RECORD,
    IMPORT,
    BIND_SCANS,
    RECEIVE_DELIVERY,
    INSPECT_DELIVERY,
    SEARCH_POPULATION,
    LOAD_POPULATION,
    DECIDE_PERSON,
    DECIDE_DUPLICATE,
    CHECK_REGISTRY,
    SEE_WATCH_LIST,
    MANAGE_MODEL,
    APPROVE,
    TRANSFER,
    EXPORT,
    SEE_AUDIT,
    MANAGE_ACCOUNTS,
    MANAGE_UNITS,
    MANAGE_SYSTEM;

    /** The message key of the action's name, such as {@code action.APPROVE}. */
    public String titleKey() {
        return "action." + name();
    }
}
