package vn.sohotich.platform.shared;

/** A file that was not kept: it is empty or larger than an upload may be. */
public record RefusedUpload(Refusal refusal) implements Upload {}
