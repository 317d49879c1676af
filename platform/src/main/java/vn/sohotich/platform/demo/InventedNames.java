package vn.sohotich.platform.demo;

import java.util.Random;

/** Draws Vietnamese names that look like the real mix: few surnames, many middle and given names. */
final class InventedNames {
    private static final String[] SURNAMES =
            ("Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Lê Lê Phạm Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ "
                            + "Hồ Ngô Dương Lý Đinh Đoàn Trịnh Mai Lương Tô Cao Châu Kiều Quách Giàng Lò")
                    .split(" ");
    private static final String[] MALE_MIDDLE =
            "Văn Văn Văn Hữu Đức Quang Minh Công Đình Xuân Ngọc Thanh Quốc Duy Gia Bá Thế Trọng Hải Tiến".split(" ");
    private static final String[] FEMALE_MIDDLE =
            "Thị Thị Thị Thị Ngọc Thu Thanh Kim Hồng Bích Phương Mỹ Diệu Khánh Hoài Bảo Thùy Minh Lan Tuyết".split(" ");
    private static final String[] MALE_GIVEN =
            ("An Bình Cường Dũng Đạt Đức Giang Hải Hiếu Hòa Hoàng Hùng Hưng Huy Khánh Khoa Kiên Lâm Long Lộc Mạnh Minh "
                            + "Nam Nghĩa Nhân Phát Phong Phúc Phước Quân Quang Quý Sơn Tâm Tài Thái Thắng Thành Thịnh Thuận Tiến "
                            + "Toàn Trí Trung Tú Tuấn Tùng Việt Vinh Vượng")
                    .split(" ");
    private static final String[] FEMALE_GIVEN =
            ("An Anh Ánh Bích Châu Chi Cúc Diễm Diệp Dung Duyên Giang Hà Hạnh Hằng Hậu Hiền Hoa Hòa Hồng Huệ Hương Huyền "
                            + "Khánh Lan Lài Liên Linh Loan Ly Mai Minh My Nga Ngân Ngọc Nhàn Nhung Nụ Oanh Phượng Quyên Tâm "
                            + "Thảo Thơm Thúy Thủy Trang Trâm Trinh Tuyết Uyên Vân Vy Xuân Yến")
                    .split(" ");
    private static final String[] ETHNICITIES =
            "Kinh Kinh Kinh Kinh Kinh Kinh Kinh Kinh Kinh Kinh Kinh Kinh Tày Nùng Mường Thái Dao Hoa".split(" ");
    private final Random random;

    InventedNames(Random random) {
        this.random = random;
    }

    String surname() {
        return any(SURNAMES);
    }

    String fullName(String surname, boolean male) {
        String middle = any(male ? MALE_MIDDLE : FEMALE_MIDDLE);
        String given = any(male ? MALE_GIVEN : FEMALE_GIVEN);
        String second = random.nextInt(6) == 0 ? " " + any(male ? MALE_MIDDLE : FEMALE_GIVEN) : "";
        return surname + " " + middle + second + " " + given;
    }

    String ethnicity() {
        return any(ETHNICITIES);
    }

    private String any(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
