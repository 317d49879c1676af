package vn.sohotich.platform.record.definition;

/** A part of the printed page whose fields stand together. */
public record FieldGroup(String id, Label label) {}
