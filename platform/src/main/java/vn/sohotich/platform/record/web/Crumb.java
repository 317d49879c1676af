package vn.sohotich.platform.record.web;

import org.jspecify.annotations.Nullable;

/** One step of the line that says where the reader is. */
public record Crumb(String label, @Nullable String href) {}
