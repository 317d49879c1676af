package vn.sohotich.platform.architecture.tooth.house.attic;

/** The upper floor. */
public class Attic {}
