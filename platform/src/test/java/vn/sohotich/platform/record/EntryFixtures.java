package vn.sohotich.platform.record;

import java.util.LinkedHashMap;
import java.util.Map;

/** Pages of a birth book with invented people, as somebody types them. */
public final class EntryFixtures {
    private EntryFixtures() {}

    /** A birth page without anything to complain about. */
    public static Map<String, String> birth(String number, String name, String born) {
        Map<String, String> page = new LinkedHashMap<>();
        page.put("so", number + "/2018");
        page.put("quyenSo", "01/2018");
        page.put("trangSo", "12");
        page.put("ngayDangKy", "27.03.2018");
        page.put("loaiDangKy", "1");
        page.put("noiDangKy", "UBND Xã An Bình");
        page.put("nksHoTen", name);
        page.put("nksGioiTinh", "2");
        page.put("nksNgaySinh", born);
        page.put("nksNoiSinh", "Trạm y tế xã An Bình");
        page.put("nksQueQuan", "Xã An Bình");
        page.put("nksDanToc", "Kinh");
        page.put("nksQuocTich", "Việt Nam");
        page.put("nksLoaiKhaiSinh", "1");
        page.put("meHoTen", "Trần Thị Bưởi");
        page.put("meNgaySinh", "1990");
        page.put("chaHoTen", "Nguyễn Văn Quế");
        page.put("chaNgaySinh", "1988");
        return page;
    }
}
