package vn.sohotich.linkage.name;

import java.util.Arrays;

/** The common surnames without marks: two of them are two families, however few letters they are apart. */
final class Surnames {
    private static final long[] PACKED = Arrays.stream(
                    ("nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly"
                                    + " dinh doan luong trinh mai to ha ta cao kieu thai lo quach luu chu vuong tang dao lam truong nghiem"
                                    + " tong trieu thach kim son danh au quan la vi nong ma hua tieu diep giang chau ton phung mac ninh"
                                    + " van thieu lai khuc dam banh giap cu bach doi ung ung luc tu thi chung chu khuong cam be hoac no"
                                    + " nhan khong ong phi lieu nham than cat du")
                            .split(" "))
            .mapToLong(PackedSyllable::of)
            .sorted()
            .distinct()
            .toArray();

    private Surnames() {}

    static boolean has(long packed) {
        return Arrays.binarySearch(PACKED, packed) >= 0;
    }
}
