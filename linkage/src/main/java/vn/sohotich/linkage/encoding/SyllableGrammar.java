package vn.sohotich.linkage.encoding;

import java.util.Set;

/**
 * Which letters can be one Vietnamese syllable: an onset, a rime, and at most one tone, where rimes in c, ch, p and t bear
 * sắc or nặng only. Names of other peoples need not fit.
 */
final class SyllableGrammar {
    private static final Set<String> ONSETS = Set.of(
            "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph",
            "qu", "r", "s", "t", "th", "tr", "v", "x");
    private static final Set<String> RIMES =
            Set.of(("a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân"
                            + " âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ia ich im in inh ip it iu iêc"
                            + " iêm iên iêng iêp iêt iêu y yêm yên yêng yêt yêu ynh yt ych yn yu ya o oc oi om on ong op ot ooc oong oa"
                            + " oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oem oen oeo oet ô ôc ôi ôm ôn"
                            + " ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uên uêt uơ uy uya"
                            + " uych uyn uynh uyp uyt uyu uyên uyêt uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn"
                            + " ương ươp ươt ươu")
                    .split(" "));
    private static final Set<String> PLAIN_RIMES =
            Set.of(("a ac ach ai am an ang anh ao ap at au ay e ec ech em en eng enh"
                            + " eo ep et eu i ia ich im in inh ip it iu iec iem ien ieng iep iet ieu y yem yen yeng yet yeu ynh yt ych yn"
                            + " yu ya o oc oi om on ong op ot ooc oong oa oac oach oai oam oan oang oanh oao oap oat oay oe oem oen oeo"
                            + " oet u ua uc ui um un ung up ut uan uang uat uay ue uech uenh uen uet uo uy uya uych uyn uynh uyp uyt uyu"
                            + " uyen uyet uoc uoi uom uon uong uop uot uou uu")
                    .split(" "));
    private static final int LONGEST = 8;

    private SyllableGrammar() {}

    /** Whether the small letters are one syllable as written with all marks. */
    static boolean isSyllable(String lower) {
        if (lower.isEmpty() || lower.length() > LONGEST) {
            return false;
        }
        var toneless = new StringBuilder(lower.length());
        int tone = 0;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            int own = Letters.tone(c);
            if (own != 0 && tone != 0) {
                return false;
            }
            tone = own == 0 ? tone : own;
            toneless.append(Letters.toneless(c));
        }
        return fits(toneless.toString(), RIMES) && (!isStopped(toneless) || tone >= Letters.SAC);
    }

    /** Whether the plain letters could be a syllable that is written without its marks. */
    static boolean isPlainSyllable(String lower) {
        return lower.length() <= LONGEST && fits(lower, PLAIN_RIMES);
    }

    private static boolean isStopped(CharSequence syllable) {
        char last = syllable.charAt(syllable.length() - 1);
        boolean ch = last == 'h' && syllable.length() > 1 && syllable.charAt(syllable.length() - 2) == 'c';
        return syllable.length() > 1 && (last == 'c' || last == 'p' || last == 't' || ch);
    }

    private static boolean fits(String toneless, Set<String> rimes) {
        for (int onset = Math.min(3, toneless.length() - 1); onset >= 0; onset--) {
            if (ONSETS.contains(toneless.substring(0, onset)) && rimes.contains(toneless.substring(onset))) {
                return true;
            }
        }
        return false;
    }
}
