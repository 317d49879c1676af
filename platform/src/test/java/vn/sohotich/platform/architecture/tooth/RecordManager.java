package vn.sohotich.platform.architecture.tooth;

/** Carries a suffix that says nothing. */
public class RecordManager {}
