package vn.sohotich.platform.architecture.tooth.house;

import org.springframework.modulith.Modulithic;

/** The base of the crooked house. */
@Modulithic
public class CrookedHouse {}
