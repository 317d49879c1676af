package vn.sohotich.platform.population;

import static vn.sohotich.platform.population.Extracts.freshId;

import org.springframework.context.ApplicationContext;
import vn.sohotich.platform.shared.Uploads;
import vn.sohotich.platform.work.WorkState;
import vn.sohotich.platform.work.Works;

/** Invented people, loaded into the register of the application at hand. */
public final class LoadedPeople {
    private static boolean crowded;

    private final ApplicationContext context;

    private LoadedPeople(ApplicationContext context) {
        this.context = context;
    }

    /** Loads a thousand people once per run, so that names and dates have frequencies. */
    public static LoadedPeople amongOthers(ApplicationContext context) {
        var people = new LoadedPeople(context);
        synchronized (LoadedPeople.class) {
            if (!crowded) {
                people.load(crowd());
                crowded = true;
            }
        }
        return people;
    }

    public WorkState load(Extracts extract) {
        try {
            return extract.load(
                    context.getBean(PopulationLoads.class),
                    context.getBean(Uploads.class),
                    context.getBean(Works.class));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Extracts crowd() {
        String[] surnames = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô"};
        String[] middles = {"Văn", "Thị", "Đức", "Ngọc", "Hữu", "Thu", "Quang"};
        String[] given = {
            "An", "Bình", "Chi", "Dũng", "Giang", "Hà", "Khánh", "Lan", "Minh", "Nam", "Oanh", "Phúc", "Sơn"
        };
        var crowd = new Extracts();
        for (int i = 0; i < 1_000; i++) {
            String name = surnames[i % 11] + " " + middles[i % 7] + " " + given[i % 13];
            String born = "%02d/%02d/%d".formatted(i % 28 + 1, i % 12 + 1, 1940 + i % 80);
            String home = "Xã " + given[i * 7 % 13] + " " + surnames[i * 3 % 11] + ", huyện Kinh Môn, tỉnh Hải Dương";
            crowd.row(freshId(1940 + i % 80, false), name, born, "1", "Kinh", "Việt Nam", home, home, home);
        }
        return crowd;
    }
}
