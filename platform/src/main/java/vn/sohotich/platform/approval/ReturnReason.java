package vn.sohotich.platform.approval;

import java.time.Instant;

/** Why an approver sent a record back. */
public record ReturnReason(String reason, String by, Instant at) {}
