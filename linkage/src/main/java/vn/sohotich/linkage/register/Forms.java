package vn.sohotich.linkage.register;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import vn.sohotich.linkage.cleaning.EthnicGroup;
import vn.sohotich.linkage.cleaning.Place;
import vn.sohotich.linkage.name.NameForm;

/** The clean forms of all texts of a register, by the numbers of the texts. */
record Forms(NameForm[] names, Place[] places, long[] groups) {
    static final Forms NONE = new Forms(new NameForm[0], new Place[0], new long[0]);

    static Forms of(TextPool names, TextPool places, WordList words) {
        NameForm[] nameForms = new NameForm[names.size()];
        IntStream.range(0, nameForms.length)
                .parallel()
                .forEach(number -> nameForms[number] = NameForm.of(names.text(number)));
        Map<Place, Place> shared = new ConcurrentHashMap<>();
        Place[] cleanPlaces = new Place[places.size()];
        IntStream.range(0, cleanPlaces.length)
                .parallel()
                .forEach(number ->
                        cleanPlaces[number] = shared.computeIfAbsent(Place.of(places.text(number)), place -> place));
        long[] groups = new long[words.size()];
        for (int number = 0; number < groups.length; number++) {
            groups[number] = EthnicGroup.key(words.word(number));
        }
        return new Forms(nameForms, cleanPlaces, groups);
    }

    NameForm name(int number) {
        return names[number];
    }

    Place place(int number) {
        return places[number];
    }

    long group(int number) {
        return groups[number];
    }
}
