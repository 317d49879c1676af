package vn.sohotich.platform.architecture.tooth.house.cellar;

import vn.sohotich.platform.architecture.tooth.house.attic.Attic;

/** Reaches upstairs. */
public class Cellar {
    public Attic above() {
        return new Attic();
    }
}
