package vn.sohotich.platform.testing;

import java.util.concurrent.atomic.AtomicInteger;

/** Codes and words that no other test of the run uses. */
public final class Codes {
    private static final AtomicInteger NEXT = new AtomicInteger(1000);

    private Codes() {}

    /** A short unique code such as {@code c1001}, usable as unit code or user name. */
    public static String fresh(String prefix) {
        return prefix + NEXT.incrementAndGet();
    }

    /** A unique invented Vietnamese place name such as {@code An Bình Kha Lu}; letters only. */
    public static String place(String begin) {
        int number = NEXT.incrementAndGet();
        var name = new StringBuilder(begin);
        while (number > 0) {
            name.append(' ').append(SYLLABLES[number % SYLLABLES.length]);
            number /= SYLLABLES.length;
        }
        return name.toString();
    }

    private static final String[] SYLLABLES = {
        "Kha", "Lu", "Ngân", "Tơ", "Vĩ", "Xoan", "Đăm", "Hưu", "Mây", "Sim", "Trà", "Phú", "Quế", "Ốc", "Yên", "Bưởi"
    };
}
