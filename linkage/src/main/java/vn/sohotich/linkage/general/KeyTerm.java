package vn.sohotich.linkage.general;

/** One field of a blocking rule in the form on which it must agree; fields count from 0. */
public record KeyTerm(int field, KeyForm form) {}
