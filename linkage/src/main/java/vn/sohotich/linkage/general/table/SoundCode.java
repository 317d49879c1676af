package vn.sohotich.linkage.general.table;

/** How a plain text sounds, roughly: its first letter and three classes of consonants; vowels and doubles dropped. */
final class SoundCode {
    private static final int LENGTH = 4;
    private static final String CLASSES = "01230120022455012623010202";

    private SoundCode() {}

    static String of(String plain) {
        var code = new StringBuilder(LENGTH);
        char last = 0;
        for (int i = 0; i < plain.length() && code.length() < LENGTH; i++) {
            char c = plain.charAt(i);
            if (c >= 'a' && c <= 'z') {
                char sound = CLASSES.charAt(c - 'a');
                if (code.isEmpty()) {
                    code.append(c);
                } else if (sound != '0' && sound != last) {
                    code.append(sound);
                }
                last = c == 'h' || c == 'w' ? last : sound;
            } else if (c >= '0' && c <= '9') {
                code.append(c);
            }
        }
        return code.toString();
    }
}
