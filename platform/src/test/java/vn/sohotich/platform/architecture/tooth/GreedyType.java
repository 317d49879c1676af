package vn.sohotich.platform.architecture.tooth;

/** Asks for eight things at once. */
public class GreedyType {
    public GreedyType(String a, String b, String c, String d, String e, String f, String g, String h) {}
}
