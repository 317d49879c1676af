package vn.sohotich.platform.population;

import java.util.List;

/** A person of the register with the earlier versions, newest first; {@code missing} when the newest load lacked them. */
public record PersonFile(PersonEntry entry, List<EarlierVersion> earlier, boolean missing) {
    public PersonFile {
        earlier = List.copyOf(earlier);
    }
}
