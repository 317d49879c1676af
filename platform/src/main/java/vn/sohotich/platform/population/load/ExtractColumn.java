package vn.sohotich.platform.population.load;

/** The columns of an extract, in the order in which the register stores them. */
enum ExtractColumn {
    PERSONAL_ID("soDinhDanh", true),
    NAME("hoTen", true),
    BIRTH("ngaySinh", true),
    SEX("gioiTinh", false),
    ETHNICITY("danToc", false),
    NATIONALITY("quocTich", false),
    ORIGIN("queQuan", false),
    BIRTH_PLACE("noiDangKyKhaiSinh", false),
    RESIDENCE("noiThuongTru", false),
    FATHER_NAME("hoTenCha", false),
    FATHER_ID("soDinhDanhCha", false),
    MOTHER_NAME("hoTenMe", false),
    MOTHER_ID("soDinhDanhMe", false),
    SPOUSE_NAME("hoTenVoChong", false),
    SPOUSE_ID("soDinhDanhVoChong", false),
    DEATH("ngayChet", false);

    private final String header;
    private final boolean required;

    ExtractColumn(String header, boolean required) {
        this.header = header;
        this.required = required;
    }

    String header() {
        return header;
    }

    boolean required() {
        return required;
    }
}
