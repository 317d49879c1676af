package vn.sohotich.benchmarks;

import java.util.SplittableRandom;

/** Draws invented Vietnamese names with the uneven frequencies of real ones. */
public final class LinkageNames {
    private static final String[] SURNAMES = words(
            "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đoàn Lương Trịnh Mai Tô Hà Tạ Cao"
                    + " Kiều Thái Lò Vàng Quách Lưu Chu Vương Tăng Đào Lâm");
    private static final String[] MALE_MIDDLES = words(
            "Văn Văn Văn Văn Đức Minh Quang Hữu Xuân Ngọc Công Đình Quốc Thanh Duy Hoàng Trọng Anh Gia Bá Tiến Khắc Mạnh");
    private static final String[] FEMALE_MIDDLES =
            words("Thị Thị Thị Thị Thị Thị Ngọc Thu Thanh Hồng Kim Minh Phương Mỹ Thùy Bích Khánh Bảo Hải Diệu Quỳnh");
    private static final String[] MALE_GIVENS = words(
            "Hùng Dũng Hải Sơn Tuấn Cường Nam Long Thắng Minh Hiếu Đức Trung Hòa Quân Khánh Phúc Lâm Bình Tùng An Anh Chính Đạt"
                    + " Huy Hoàng Kiên Linh Mạnh Nhân Phong Quý Tài Tâm Thành Thịnh Toàn Trí Tú Việt Vinh Vũ Lợi Lộc Nghĩa Tín"
                    + " Thụy Luân Khang Khoa Hậu Giang Duy Dương Công Chiến Bảo Ái Sáng Xuân Tấn Tráng Trường Triều");
    private static final String[] FEMALE_GIVENS = words(
            "Hà Lan Hương Mai Hoa Hằng Linh Lụa Nga Thảo Thủy Trang Vân Yến Hạnh Huyền Ngọc Nhung Oanh Phương Quỳnh Thanh Thu"
                    + " Tuyết Xuân An Bích Chi Cúc Dung Đào Giang Hiền Hồng Huệ Khánh Kiều Liên Loan Ly My Ngân Nguyệt Nhi Sen"
                    + " Tâm Thơ Thoa Thúy Thương Trâm Trinh Tú Uyên Vy Châu Diệp Hậu Quế Mận Lành Thắm Tươi");
    private static final double SKEW = 1.6;

    private LinkageNames() {}

    public static String surname(SplittableRandom random) {
        return pick(SURNAMES, 2.6, random);
    }

    public static String rest(SplittableRandom random, boolean male) {
        String given = pick(male ? MALE_GIVENS : FEMALE_GIVENS, SKEW, random);
        double kind = random.nextDouble();
        if (kind < 0.05) {
            return given;
        }
        String[] middles = male ? MALE_MIDDLES : FEMALE_MIDDLES;
        String middle = middles[random.nextInt(middles.length)];
        if (kind > 0.85) {
            String second = pick(male ? MALE_GIVENS : FEMALE_GIVENS, 1, random);
            return middle + " " + second + " " + given;
        }
        return middle + " " + given;
    }

    /** A name as crowds bear it: Nguyễn Văn or Nguyễn Thị before a given name. */
    public static String commonest(SplittableRandom random, boolean male) {
        return (male ? "Nguyễn Văn " : "Nguyễn Thị ") + pick(male ? MALE_GIVENS : FEMALE_GIVENS, SKEW, random);
    }

    private static String pick(String[] words, double skew, SplittableRandom random) {
        return words[(int) (words.length * Math.pow(random.nextDouble(), skew))];
    }

    static String[] words(String text) {
        return text.split(" ");
    }
}
