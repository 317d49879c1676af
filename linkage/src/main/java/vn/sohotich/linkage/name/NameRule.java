package vn.sohotich.linkage.name;

import java.util.Locale;

/**
 * The named rules by which two different writings are the same or a similar name. {@code docs/topics/names.md} has an
 * example and the source of each; the tests have a table for each.
 */
public enum NameRule {
    /** Case, Unicode form, tone placement (oà, òa), punctuation or blanks: still the same name. */
    FOLDED,
    /** TCVN3, VNI, VIQR or misread UTF-8 was repaired before comparing. */
    ENCODING,
    /** One of several names in the text was compared: tức, còn gọi là, hay, tên khác, bí danh, brackets. */
    ALIAS,
    /** Syllables are joined or split: ThịHoa, Kim Anh and KimAnh. */
    JOINED,
    /** i for y where both are one sound: Lý and Lí, Quý and Quí; not Thúy and Thúi. */
    I_Y,
    /** One side is written without any marks. */
    NO_MARKS,
    /** Hỏi for ngã or the reverse. */
    HOI_NGA,
    /** Another wrong or missing tone. */
    OTHER_TONE,
    /** Another letter mark: a, ă, â; o, ô, ơ; u, ư; e, ê; d, đ. */
    LETTER_MARKS,
    /** Regional pair of names: Hoàng and Huỳnh, Vũ and Võ, Phúc and Phước. */
    REGIONAL,
    /** Onset l for n. */
    L_N,
    /** Onset s for x. */
    S_X,
    /** Onset ch for tr. */
    CH_TR,
    /** Onset d, gi or r for each other; not đ. */
    D_GI_R,
    /** Two spellings of one onset: c and k, g and gh, ng and ngh. */
    SAME_SOUND,
    /** Final n for ng. */
    FINAL_N_NG,
    /** Final c for t. */
    FINAL_C_T,
    /** Final n for nh. */
    FINAL_N_NH,
    /** Final t for ch. */
    FINAL_T_CH,
    /** One letter wrong, added or dropped, or two neighbouring letters changed places. */
    ONE_LETTER,
    /** A syllable is abbreviated: Ng., V., A. */
    ABBREVIATED,
    /** Thị is written on one side only. */
    THI_DROPPED,
    /** Văn is written on one side only. */
    VAN_DROPPED,
    /** Another middle syllable is written on one side only. */
    MIDDLE_DROPPED,
    /** The middle syllables differ. */
    MIDDLE_DIFFERS,
    /** The syllables stand in another order, as with the given name first. */
    REORDERED,
    /** The surnames differ. */
    SURNAME_DIFFERS,
    /** The given names differ. */
    GIVEN_DIFFERS;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Name of the rule in explanations and documents, as {@code hoi-nga}. */
    public String code() {
        return code;
    }
}
