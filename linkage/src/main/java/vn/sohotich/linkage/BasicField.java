package vn.sohotich.linkage;

/** A field compared between book and register, with the name it has in lists of differences. */
public enum BasicField {
    NAME("hoTen"),
    BIRTH_DATE("ngaySinh"),
    SEX("gioiTinh"),
    ETHNICITY("danToc"),
    NATIONALITY("quocTich"),
    MOTHER_NAME("hoTenMe"),
    FATHER_NAME("hoTenCha"),
    SPOUSE_NAME("hoTenVoChong"),
    ORIGIN("queQuan"),
    BIRTH_PLACE("noiDangKyKhaiSinh");

    private final String listName;

    BasicField(String listName) {
        this.listName = listName;
    }

    /** The name used in columns and in lists of differing fields. */
    public String listName() {
        return listName;
    }
}
