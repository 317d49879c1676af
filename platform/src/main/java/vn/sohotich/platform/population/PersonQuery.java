package vn.sohotich.platform.population;

/**
 * What is asked of the register, empty where nothing is asked: the beginning of a personal id, syllables of a name with
 * or without marks, a date or year of birth, syllables of a parent's name or a parent's id.
 */
public record PersonQuery(String number, String name, String birth, String parent, int offset, int size) {
    /** The longest window that one answer carries. */
    public static final int LARGEST_WINDOW = 200;

    public PersonQuery {
        number = number.replaceAll("[\\s.]", "");
        name = name.strip();
        birth = birth.strip();
        parent = parent.strip();
        offset = Math.max(0, offset);
        size = Math.clamp(size, 1, LARGEST_WINDOW);
    }

    public boolean asksNothing() {
        return number.isEmpty() && name.isEmpty() && birth.isEmpty() && parent.isEmpty();
    }
}
