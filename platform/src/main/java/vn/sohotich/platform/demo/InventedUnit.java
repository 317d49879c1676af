package vn.sohotich.platform.demo;

import java.util.List;

/** The units of a province that does not exist: two districts, six communes. */
record InventedUnit(String code, String name, String parent, String place) {
    static final String ID_PREFIX = "098";
    static final String PROVINCE = "98";
    static final String PROVINCE_NAME = "tỉnh Thanh Bình";

    /** Districts in order, code and name. */
    static final List<InventedUnit> DISTRICTS = List.of(
            new InventedUnit("981", "huyện Hòa An", PROVINCE, "huyện Hòa An, " + PROVINCE_NAME),
            new InventedUnit("982", "huyện Vĩnh Khê", PROVINCE, "huyện Vĩnh Khê, " + PROVINCE_NAME));

    /** Communes in order; the first is the one that most demonstration accounts work in. */
    static final List<InventedUnit> COMMUNES = List.of(
            commune("98101", "xã Tân Hòa", 0),
            commune("98104", "xã Bình Lâm", 0),
            commune("98107", "xã Phú Lộc", 0),
            commune("98201", "xã Đông Sơn", 1),
            commune("98204", "xã Yên Khê", 1),
            commune("98207", "thị trấn Vĩnh Khê", 1));

    private static InventedUnit commune(String code, String name, int district) {
        InventedUnit above = DISTRICTS.get(district);
        return new InventedUnit(code, name, above.code(), name + ", " + above.place());
    }
}
